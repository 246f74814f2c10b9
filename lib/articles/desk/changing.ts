/** A change around a text, not of its words: held by its row, told to whoever has it open. */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { conflict, notFound, type Result } from '@/lib/result'
import { deskRefused } from '../policy'
import { announce } from '../shared/log'

const shape = {
  id: true, status: true, ownerId: true, coauthorIds: true, deadlineAt: true,
  assignee: { select: { id: true, name: true } },
  labels: { select: { labelId: true } },
} as const

type Held = NonNullable<Awaited<ReturnType<typeof held>>>

/** Runs `body` on the article, locked until the transaction ends; a text in the bin is left alone. */
export function changeAtDesk<T>(actor: Actor, id: string, body: (c: Change, article: Held) => Promise<Result<T>>): Promise<Result<T>> {
  return change(actor, async (c) => {
    const article = await held(c, id)
    const refused = article ? deskRefused(actor, article) : notFound()
    if (!article || refused) return refused ?? notFound()
    if (article.status === 'trashed') return conflict()
    const result = await body(c, article)
    if (result.ok) await announce(c.db, { kind: 'moved', article: id })
    return result
  })
}

async function held(c: Change, id: string) {
  await c.db.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  return c.db.article.findUnique({ where: { id }, select: shape })
}
