/** Leaving: by the button of the page, or by a mail program's one click. */
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { notFound, type Result } from '@/lib/result'
import { hashToken } from '@/lib/tokens'
import type { LinkInput } from './schema'

/** Ends the subscription; the same link again changes nothing and answers the same. */
export async function unsubscribe(actor: Actor, { token }: LinkInput): Promise<Result<null>> {
  return change(actor, async (c) => {
    const found = await c.db.subscriber.findUnique({ where: { unsubscribeHash: hashToken(token) }, select: { id: true } })
    if (!found) return notFound()
    const { count } = await c.db.subscriber.updateMany({
      where: { id: found.id, status: 'active' },
      data: { status: 'unsubscribed', unsubscribedAt: c.at, confirmHash: null, confirmExpires: null },
    })
    if (count > 0) c.record('subscription.ended', { type: 'subscriber', id: found.id })
    return c.done(null)
  })
}
