/** The mails about people, sent after the change that called for them. A row that is gone mails nobody. */
import { createSignInLink } from '@/lib/auth'
import { db } from '@/lib/db'
import { sendMail } from '@/lib/mail'
import { siteSettings } from '@/lib/pages'
import { applicationDeclinedMail, applicationReceivedMail, invitationMail, welcomeMail } from './mails'

/** Job `application.received`. */
export async function applicationReceived({ applicationId }: { applicationId: string }): Promise<void> {
  const application = await db().application.findUnique({ where: { id: applicationId }, omit: { email: false } })
  if (!application) return
  await sendMail({ to: application.email, ...applicationReceivedMail({ name: application.name, site: await siteSettings() }) })
}

/** Job `application.decided`: the welcome, with a link made now because it does not last, or the refusal. */
export async function applicationDecided({ applicationId }: { applicationId: string }): Promise<void> {
  const application = await db().application.findUnique({ where: { id: applicationId }, omit: { email: false } })
  if (!application || application.status === 'pending') return
  const { name, email, message } = application
  const site = await siteSettings()
  if (application.status === 'declined') {
    await sendMail({ to: email, ...applicationDeclinedMail({ name, message, site }) })
    return
  }
  const person = await db().user.findUnique({ where: { email }, select: { id: true, email: true, status: true } })
  if (person?.status !== 'active') return
  await sendMail({ to: person.email, ...welcomeMail({ name, message, link: await createSignInLink(person.id), site }) })
}

/** Job `person.invited`. */
export async function personInvited({ userId }: { userId: string }): Promise<void> {
  const person = await db().user.findUnique({ where: { id: userId }, omit: { email: false } })
  if (person?.status !== 'active') return
  const { name, email, role } = person
  await sendMail({ to: email, ...invitationMail({ name, role, link: await createSignInLink(userId), site: await siteSettings() }) })
}
