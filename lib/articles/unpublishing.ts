/** A published article is taken from the public, and put back. Its text and its address stay. */
import type { Actor } from '@/lib/actor'
import type { Change } from '@/lib/db'
import type { Result } from '@/lib/result'
import { gone, tags } from '@/lib/tags'
import { move, type Moved } from './moving'
import type { ArticleOnly, WithOptionalMessage } from './schema'
import { publishedAppearance, touchAppearances } from './touching'

/** Takes an article from the public: its address answers « retiré ». */
export const unpublish = (actor: Actor, input: WithOptionalMessage): Promise<Result<Moved>> =>
  move(actor, 'unpublish', input, async ({ change }) => {
    await touchEverywhere(change, input.id)
    change.touch(gone(tags.article(input.id)))
    return { article: { withdrawnAt: change.at } }
  })

/** Puts a withdrawn article back as it was. */
export const putBack = (actor: Actor, { id }: ArticleOnly): Promise<Result<Moved>> =>
  move(actor, 'putBack', { id }, async ({ change }) => {
    await touchEverywhere(change, id)
    return { article: { withdrawnAt: null } }
  })

async function touchEverywhere(c: Change, id: string): Promise<void> {
  const appearance = await publishedAppearance(c, id)
  if (appearance) touchAppearances(c, [appearance], true)
}
