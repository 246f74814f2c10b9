/** How much waits for whoever is here: the numbers of the rail. */
import type { PlaceKey } from '@/components/studio/places'
import { isStaff, type Actor } from '@/lib/actor'
import { waitingTexts } from '@/lib/articles/desk/queue'
import { commentQueue } from '@/lib/comments'
import { applicationsList } from '@/lib/people'
import { proposalsWaiting } from '@/lib/proposals'

export async function waiting(actor: Actor): Promise<Partial<Record<PlaceKey, number>>> {
  const proposals = await proposalsWaiting(actor)
  const own = { myProposals: proposals?.own ?? 0 }
  if (!isStaff(actor)) return own
  const [texts, comments, applications] = await Promise.all([waitingTexts(actor), commentQueue(actor, {}), applicationsList(actor, {})])
  return {
    ...own,
    proposals: proposals?.editors ?? 0,
    submissions: texts ?? 0,
    comments: comments.ok ? comments.value.counts.pending : 0,
    applications: applications.ok ? applications.value.counts.pending : 0,
  }
}
