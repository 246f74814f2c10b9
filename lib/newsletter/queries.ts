/** What the pages behind the mailed links may say. Both only read: a scanner that opens a link changes nothing. */
import { db, type SubscriberStatus } from '@/lib/db'
import { now } from '@/lib/clock'
import { hashToken } from '@/lib/tokens'

/** The subscription that this link can confirm; null when the link was used, has expired or never was. */
export async function pendingSubscription(token: string): Promise<{ email: string } | null> {
  return db().subscriber.findFirst({
    where: { confirmHash: hashToken(token), confirmExpires: { gt: now() } },
    select: { email: true },
  })
}

/** The subscription that this link can end; it may have ended already. */
export async function subscriptionOf(token: string): Promise<{ email: string; status: SubscriberStatus } | null> {
  return db().subscriber.findUnique({ where: { unsubscribeHash: hashToken(token) }, select: { email: true, status: true } })
}
