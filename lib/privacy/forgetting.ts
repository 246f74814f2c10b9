/**
 * What the privacy policy promises to forget, and when (GDPR, article 5(1)(e); Moroccan
 * law 09-08, article 3). The periods stand in the policy's own words too.
 */
import { db } from '@/lib/db'

const DAY = 86_400_000

/** Days after which each is forgotten. */
export const kept = { refusedComments: 365, declinedApplications: 365, declinedProposals: 365, unconfirmedSubscriptions: 30, unansweredInvitations: 90, sentDigests: 30 } as const

export type Forgotten = { comments: number; applications: number; proposals: number; subscribers: number; invitations: number }

/** Deletes comments that were refused, applications and proposals (with all that was said about them) that were declined, subscriptions nobody confirmed, invitations to sign that came to nothing, and what daily mails were made of, once their time is over; and addresses of preview links that have ended. */
export async function forgetWhatIsOver(at: Date): Promise<Forgotten> {
  const before = (days: number) => new Date(at.getTime() - days * DAY)
  const comments = await db().comment.deleteMany({ where: { status: { in: ['rejected', 'spam'] }, decidedAt: { lt: before(kept.refusedComments) } } })
  const applications = await db().application.deleteMany({ where: { status: 'declined', decidedAt: { lt: before(kept.declinedApplications) } } })
  const proposals = await db().proposal.deleteMany({ where: { status: 'declined', statusChangedAt: { lt: before(kept.declinedProposals) } } })
  const subscribers = await db().subscriber.deleteMany({ where: { status: 'pending', createdAt: { lt: before(kept.unconfirmedSubscriptions) } } })
  const invitations = await db().coauthor.deleteMany({ where: { OR: [{ status: { in: ['pending', 'declined'] } }, { status: 'removed', profileId: null }], expiresAt: { lt: before(kept.unansweredInvitations) } } })
  // Most are forgotten when the mail leaves; some mails never do.
  await db().previewLink.updateMany({ where: { email: { not: null }, expiresAt: { lt: at } }, data: { email: null } })
  await db().digestEntry.deleteMany({ where: { sentAt: { lt: before(kept.sentDigests) } } })
  await db().digest.deleteMany({ where: { sentAt: { lt: before(kept.sentDigests) } } })
  return { comments: comments.count, applications: applications.count, proposals: proposals.count, subscribers: subscribers.count, invitations: invitations.count }
}
