/**
 * What a person may do in the shared text now. Writing is what `policy.ts` allows; who may
 * not write may still suggest where the text is under review. Suggestions change nothing
 * of the text as it stands until somebody who may write accepts them.
 */
import { isStaff, type Actor } from '@/lib/actor'
import { conflict, forbidden, notFound, type Failure } from '@/lib/result'
import { isAuthor, locked, maySee, writingRefused, type Standing as ArticleStanding } from '../policy'

export type May = 'write' | 'suggest' | 'read'

/** The columns of an article that decide it. */
export type SharedStanding = ArticleStanding & { suggesting: boolean }

/** What the actor may do; null when there is no such text for them. */
export function standingIn(actor: Actor, article: SharedStanding): May | null {
  if (!maySee(actor, article)) return null
  if (writingRefused(actor, article) === null) return rewritingRefused(actor, article) === null ? 'write' : 'suggest'
  return maySuggest(actor, article) ? 'suggest' : 'read'
}

/** Why this actor may not put other words in the place of the text, or null when they may: who is held to suggesting may not. */
export const rewritingRefused = (actor: Actor, article: SharedStanding): Failure | null =>
  writingRefused(actor, article) ?? (article.suggesting && !isStaff(actor) ? locked : null)

/** Why this actor may not turn suggesting on or off now: it is an editor's to say, of a text that they or its author may work on. */
export function suggestingRefused(actor: Actor, article: SharedStanding): Failure | null {
  if (!maySee(actor, article)) return notFound()
  if (!isStaff(actor)) return forbidden()
  return writingRefused(actor, article) === null || article.status === 'changes_requested' ? null : conflict()
}

function maySuggest(actor: Actor, { status, ...article }: SharedStanding): boolean {
  // The author answers while the editors read; the editors go on proposing while the author reworks it.
  if (isAuthor(actor, article)) return status === 'in_review'
  return isStaff(actor) && status === 'changes_requested'
}
