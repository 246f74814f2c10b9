/** Asking for the newsletter. New, waiting, subscribed or gone: whoever asks hears the same. */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import type { Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import type { SubscriptionInput } from './schema'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * Keeps the wish and has the confirmation mailed. One address is mailed at most every
 * five minutes and five times a day, so that nobody can fill somebody else's mailbox;
 * somebody already subscribed is told so at most once a day.
 */
export async function subscribe(actor: Actor, { email, source }: SubscriptionInput): Promise<Result<null>> {
  return change(actor, async (c) => {
    await c.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`subscriber:${email.toLowerCase()}`}, 0))`
    const known = await c.db.subscriber.findUnique({ where: { email }, select: { id: true, status: true } })
    const id = known?.id ?? newId()
    if (!known) await c.db.subscriber.create({ data: { id, email, source, createdAt: c.at } })
    else if (known.status !== 'active') await c.db.subscriber.update({ where: { id }, data: { source } })
    if (await mayMail(c, id, known?.status === 'active')) {
      c.record('subscription.asked', { type: 'subscriber', id }, { source })
      c.enqueue('newsletter.confirm', { subscriberId: id })
    }
    return c.done(null)
  })
}

/** Whether this address may be mailed about subscribing now; each mail has left an event. */
async function mayMail(c: Change, subscriberId: string, active: boolean): Promise<boolean> {
  const mailed = await c.db.event.findMany({
    where: { subject: 'subscriber', subjectId: subscriberId, verb: 'subscription.asked', at: { gt: new Date(c.at.getTime() - DAY_MS) } },
    orderBy: { at: 'desc' },
    select: { at: true },
  })
  const last = mailed[0]
  if (!last) return true
  return !active && mailed.length < 5 && c.at.getTime() - last.at.getTime() >= 5 * MINUTE_MS
}
