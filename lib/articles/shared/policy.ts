/**
 * What a person may do in the shared text now. Writing is what `policy.ts` allows; who may
 * not write may still suggest where the text is under review. Suggestions change nothing
 * of the text as it stands until somebody who may write accepts them.
 */
import { isStaff, type Actor } from '@/lib/actor'
import { isOwner, maySee, writingRefused, type Standing as ArticleStanding } from '../policy'

export type May = 'write' | 'suggest' | 'read'

/** The columns of an article that decide it. */
export type SharedStanding = ArticleStanding & { suggesting: boolean }

/** What the actor may do; null when there is no such text for them. */
export function standingIn(actor: Actor, article: SharedStanding): May | null {
  if (!maySee(actor, article)) return null
  if (writingRefused(actor, article) === null) return article.suggesting && !isStaff(actor) ? 'suggest' : 'write'
  return maySuggest(actor, article) ? 'suggest' : 'read'
}

function maySuggest(actor: Actor, { status, ...article }: SharedStanding): boolean {
  // The author answers while the editors read; the editors go on proposing while the author reworks it.
  if (isOwner(actor, article)) return status === 'in_review'
  return isStaff(actor) && status === 'changes_requested'
}
