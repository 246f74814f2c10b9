/** How much waits for an editor: the numbers of the rail. */
import type { PlaceKey } from '@/components/studio/places'
import { isStaff, type Actor } from '@/lib/actor'
import { waitingTexts } from '@/lib/articles/desk/queue'
import { commentQueue } from '@/lib/comments'
import { applicationsList } from '@/lib/people'

export async function waiting(actor: Actor): Promise<Partial<Record<PlaceKey, number>>> {
  if (!isStaff(actor)) return {}
  const [texts, comments, applications] = await Promise.all([waitingTexts(actor), commentQueue(actor, {}), applicationsList(actor, {})])
  return {
    submissions: texts ?? 0,
    comments: comments.ok ? comments.value.counts.pending : 0,
    applications: applications.ok ? applications.value.counts.pending : 0,
  }
}
