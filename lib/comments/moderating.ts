/** Deciding what readers see: each comment may go from any state to any other, and back. */
import type { Actor } from '@/lib/actor'
import { change, type Change, type CommentStatus } from '@/lib/db'
import { forbidden, notFound, type Result } from '@/lib/result'
import { gone, tags } from '@/lib/tags'
import { mayModerate } from './policy'
import type { ModerationInput } from './schema'

export type Moderated = { count: number }

/** Puts comments on their pages. */
export const approveComments = (actor: Actor, input: ModerationInput): Promise<Result<Moderated>> => moderate(actor, input, 'approved')
/** Takes comments off, or never shows them. */
export const rejectComments = (actor: Actor, input: ModerationInput): Promise<Result<Moderated>> => moderate(actor, input, 'rejected')
/** Puts comments with the spam. */
export const markAsSpam = (actor: Actor, input: ModerationInput): Promise<Result<Moderated>> => moderate(actor, input, 'spam')
/** Puts comments back among those that wait. */
export const holdComments = (actor: Actor, input: ModerationInput): Promise<Result<Moderated>> => moderate(actor, input, 'pending')

/** A comment has appeared under an article: its page follows, the counts on other pages by time. */
export async function hasAppeared(c: Change, articleId: string): Promise<void> {
  await c.db.article.update({ where: { id: articleId }, data: { commentCount: { increment: 1 } } })
  c.touch(tags.comments(articleId))
}

/** A comment has disappeared from an article. */
async function hasDisappeared(c: Change, articleId: string): Promise<void> {
  await c.db.article.update({ where: { id: articleId }, data: { commentCount: { decrement: 1 } } })
  c.touch(gone(tags.comments(articleId)))
}

async function moderate(actor: Actor, { ids }: ModerationInput, to: CommentStatus): Promise<Result<Moderated>> {
  if (!mayModerate(actor)) return forbidden()
  return change(actor, async (c) => {
    const comments = await held(c, ids)
    if (comments.length < ids.length) return notFound()
    const moved = comments.filter(({ status }) => status !== to)
    for (const { id, articleId, status } of moved) {
      await c.db.comment.update({
        where: { id },
        data: { status: to, decidedAt: c.at, decidedById: actor.kind === 'person' ? actor.id : null },
      })
      c.record('comment.moderated', { type: 'comment', id }, { from: status, to, articleId })
      if (to === 'approved') await hasAppeared(c, articleId)
      else if (status === 'approved') await hasDisappeared(c, articleId)
    }
    return c.done({ count: moved.length })
  })
}

type Held = { id: string; articleId: string; status: CommentStatus }

/** The comments, held until the transaction ends so that two editors count each of them once; articles before comments, in order. */
async function held(c: Change, ids: string[]): Promise<Held[]> {
  await c.db.$queryRaw`
    SELECT a.id::text FROM "Article" a WHERE a.id IN (SELECT "articleId" FROM "Comment" WHERE id = ANY(${ids}::uuid[])) ORDER BY a.id FOR UPDATE`
  return c.db.$queryRaw<Held[]>`
    SELECT id::text, "articleId"::text, status::text FROM "Comment" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
}
