/** How much waits for whoever is here: the numbers of the rail. */
import type { PlaceKey } from '@/components/studio/places'
import type { Actor } from '@/lib/actor'
import { waitingTexts } from '@/lib/articles/desk/queue'
import { commentsWaiting } from '@/lib/comments'
import { applicationsWaiting } from '@/lib/people'
import { proposalsWaiting } from '@/lib/proposals'

export async function waiting(actor: Actor): Promise<Partial<Record<PlaceKey, number>>> {
  const [proposals, submissions, comments, applications] = await Promise.all([proposalsWaiting(actor), waitingTexts(actor), commentsWaiting(actor), applicationsWaiting(actor)])
  return { myProposals: proposals?.own ?? 0, proposals: proposals?.editors ?? 0, submissions: submissions ?? 0, comments: comments ?? 0, applications: applications ?? 0 }
}
