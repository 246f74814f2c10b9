/** The second half of the double opt-in: the button of the page that the mailed link opens. */
import type { Actor } from '@/lib/actor'
import { agreed } from '@/lib/consents'
import { change } from '@/lib/db'
import { messages } from '@/lib/i18n'
import { notFound, type Result } from '@/lib/result'
import { hashToken, newId } from '@/lib/tokens'
import { unsubscribeToken } from './links'
import type { LinkInput } from './schema'

/**
 * Makes the subscription active, once, and keeps the proof of the consent. The lasting
 * unsubscribe link begins here; the welcome mail carries it.
 */
export async function confirmSubscription(actor: Actor, { token }: LinkInput): Promise<Result<null>> {
  return change(actor, async (c) => {
    const confirmHash = hashToken(token)
    const found = await c.db.subscriber.findFirst({
      where: { confirmHash, confirmExpires: { gt: c.at } },
      select: { id: true, email: true, source: true, createdAt: true },
    })
    if (!found) return notFound()
    const { id, email, source, createdAt } = found
    const { count } = await c.db.subscriber.updateMany({
      where: { id, confirmHash },
      data: {
        status: 'active',
        confirmedAt: c.at,
        confirmHash: null,
        confirmExpires: null,
        unsubscribedAt: null,
        unsubscribeHash: hashToken(unsubscribeToken(id, c.at)),
      },
    })
    if (count === 0) return notFound()
    await c.db.consent.create({
      data: {
        id: newId(),
        subject: email,
        purpose: 'newsletter',
        ...agreed(words()),
        proof: { how: 'double-opt-in', source, subscriberId: id, askedAt: createdAt.toISOString(), confirmedAt: c.at.toISOString() },
        at: c.at,
      },
    })
    c.record('subscription.confirmed', { type: 'subscriber', id }, { source })
    c.enqueue('newsletter.welcome', { subscriberId: id })
    return c.done(null)
  })
}

/** Everything the person read on the way: the form's promise and button, then the page behind the link. */
function words(): string {
  const { newsletter, steps } = messages.site
  return [newsletter.promise, `[${newsletter.send}]`, steps.confirm.text, `[${steps.confirm.button}]`].join('\n')
}
