/**
 * Asking for a sign-in link. Known or not, the same work is done and the same answer
 * given: one job, which sends a mail or does nothing.
 */
import type { Actor } from '../actor'
import { change } from '../db'
import type { Result } from '../result'

/** Enqueues the sending of a link to that address. */
export function requestSignInLink(actor: Actor, { email }: { email: string }): Promise<Result<null>> {
  return change(actor, async (c) => {
    const person = await c.db.user.findUnique({ where: { email } })
    c.enqueue('sign-in.link', { userId: person?.status === 'active' ? person.id : null })
    return c.done(null)
  })
}
