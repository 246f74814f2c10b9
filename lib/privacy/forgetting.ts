/**
 * What the privacy policy promises to forget, and when (GDPR, article 5(1)(e); Moroccan
 * law 09-08, article 3). The periods stand in the policy's own words too.
 */
import { db } from '@/lib/db'

const DAY = 86_400_000

/** Days after which each is forgotten. */
export const kept = { refusedComments: 365, declinedApplications: 365, unconfirmedSubscriptions: 30 } as const

export type Forgotten = { comments: number; applications: number; subscribers: number }

/** Deletes comments that were refused, applications that were declined, and subscriptions nobody confirmed, once their time is over. */
export async function forgetWhatIsOver(at: Date): Promise<Forgotten> {
  const before = (days: number) => new Date(at.getTime() - days * DAY)
  const comments = await db().comment.deleteMany({ where: { status: { in: ['rejected', 'spam'] }, decidedAt: { lt: before(kept.refusedComments) } } })
  const applications = await db().application.deleteMany({ where: { status: 'declined', decidedAt: { lt: before(kept.declinedApplications) } } })
  const subscribers = await db().subscriber.deleteMany({ where: { status: 'pending', createdAt: { lt: before(kept.unconfirmedSubscriptions) } } })
  return { comments: comments.count, applications: applications.count, subscribers: subscribers.count }
}
