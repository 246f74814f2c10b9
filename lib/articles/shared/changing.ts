/**
 * How a command changes a text that others may be typing in: what they typed is in the
 * working revision before the command looks, so that nobody submits or publishes words
 * that were not read.
 */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { notFound, type Result } from '@/lib/result'
import type { HeldArticle } from '../holding'
import { staleText } from '../stale'
import { holdSettled } from './settling'

/** A change of one article, held and settled. */
export async function changeText<T>(actor: Actor, id: string, body: (c: Change, article: HeldArticle) => Promise<Result<T>>): Promise<Result<T>> {
  const result = await settledChange(actor, id, body)
  if (result.ok || result.kind !== 'conflict' || result.current === undefined) return result
  // A refusal rolls back what was settled on its way, and the version that this was given could
  // come to mean another text. It is settled for good before anybody is told of it.
  const present = await settledChange(actor, id, async (c, article) => c.done(article))
  return present.ok ? staleText(present.value) : present
}

const settledChange = <T>(actor: Actor, id: string, body: (c: Change, article: HeldArticle) => Promise<Result<T>>): Promise<Result<T>> =>
  change(actor, async (c) => {
    const article = await holdSettled(c, id)
    return article ? body(c, article) : notFound()
  })
