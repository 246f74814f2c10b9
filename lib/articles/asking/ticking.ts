/**
 * The author ticks what is done while the text is theirs. A tick is a word to the editors,
 * not a decision: it needs no version of the text, and the audit counts ticks at resubmission.
 */
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { conflict, forbidden, notFound, type Result } from '@/lib/result'
import { holdArticle } from '../holding'
import { isAuthor, maySee } from '../policy'
import { handOf } from '../revisions'
import type { OnePoint } from '../schema'
import { announce } from '../shared/log'

/** Says that a point is done. */
export const tickPoint = (actor: Actor, input: OnePoint): Promise<Result<{ id: string }>> => setDone(actor, input, true)

/** Takes that back. */
export const untickPoint = (actor: Actor, input: OnePoint): Promise<Result<{ id: string }>> => setDone(actor, input, false)

function setDone(actor: Actor, { id, point }: OnePoint, isDone: boolean): Promise<Result<{ id: string }>> {
  return change(actor, async (c) => {
    const article = await holdArticle(c.db, id)
    if (!article || !maySee(actor, article)) return notFound()
    if (!isAuthor(actor, article)) return forbidden()
    if (article.status !== 'changes_requested') return conflict()
    const { count } = await c.db.askedPoint.updateMany({
      where: { id: point, articleId: id, round: article.timesSentBack },
      data: isDone ? { doneAt: c.at, doneById: handOf(actor) } : { doneAt: null, doneById: null },
    })
    if (count === 0) return notFound()
    await announce(c.db, { kind: 'moved', article: id })
    return c.done({ id: point })
  })
}
