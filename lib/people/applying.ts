/** Asking to become a contributor. Whoever asks hears the same, account or not. */
import type { Actor } from '@/lib/actor'
import { agreed } from '@/lib/consents'
import { change, type Change } from '@/lib/db'
import { messages } from '@/lib/i18n'
import type { Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { holdAddress } from './accounts'
import type { ApplicationInput } from './schema'

const HOUR_MS = 60 * 60 * 1000

/**
 * Keeps the application and the consent given with it. While one of the same address
 * is pending, it is brought up to date instead; its acknowledgement is then mailed at
 * most once an hour, so that nobody can fill somebody else's mailbox.
 */
export async function apply(actor: Actor, { consent: _given, ...asked }: ApplicationInput): Promise<Result<null>> {
  return change(actor, async (c) => {
    await holdAddress(c, asked.email)
    const { id, updatedBefore } = await receiveApplication(c, asked)
    await c.db.consent.create({
      data: {
        id: newId(),
        subject: asked.email,
        purpose: 'privacy',
        ...agreed(messages.site.become.form.consent),
        proof: { how: 'application-form', applicationId: id },
        at: c.at,
      },
    })
    if (!updatedBefore || c.at.getTime() - updatedBefore.getTime() > HOUR_MS) c.enqueue('application.received', { applicationId: id })
    return c.done(null)
  })
}

/** Keeps an application, in the place of one of the same address that is pending; answers since when that stood. The address is held. */
export async function receiveApplication(c: Change, { email, ...application }: Omit<ApplicationInput, 'consent'>): Promise<{ id: string; updatedBefore: Date | null }> {
  const pending = await c.db.application.findFirst({ where: { email, status: 'pending' }, select: { id: true, updatedAt: true } })
  const id = pending?.id ?? newId()
  if (pending) await c.db.application.update({ where: { id }, data: { ...application, updatedAt: c.at } })
  else await c.db.application.create({ data: { id, email, ...application, createdAt: c.at, updatedAt: c.at } })
  c.record(pending ? 'application.updated' : 'application.received', { type: 'application', id })
  return { id, updatedBefore: pending?.updatedAt ?? null }
}
