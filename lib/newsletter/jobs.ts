/** The newsletter's mails. What the row says when the job runs decides, not what it said when it was enqueued. */
import { inMinutes, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { sendMail } from '@/lib/mail'
import { siteSettings } from '@/lib/pages'
import { hashToken } from '@/lib/tokens'
import { confirmHref, confirmToken, unsubscribeHeaders, unsubscribeHref, unsubscribeToken } from './links'
import { alreadySubscribedMail, confirmMail, welcomeMail } from './mails'

const WEEK_MINUTES = 7 * 24 * 60

/** Job `newsletter.confirm`: the link to confirm, or the news that there is nothing to confirm. */
export async function newsletterConfirm({ subscriberId: id }: { subscriberId: string }): Promise<void> {
  const subscriber = await db().subscriber.findUnique({ where: { id }, omit: { email: false } })
  if (!subscriber) return
  const site = await siteSettings()
  if (subscriber.status === 'active') {
    const link = unsubscribeHref(await lastingToken(subscriber))
    await sendMail({ to: subscriber.email, ...alreadySubscribedMail({ link, site }) })
    return
  }
  const expires = await openConfirmation(subscriber)
  await sendMail({ to: subscriber.email, ...confirmMail({ link: confirmHref(confirmToken(id, expires)), site }) })
}

/** Job `newsletter.welcome`. */
export async function newsletterWelcome({ subscriberId: id }: { subscriberId: string }): Promise<void> {
  const subscriber = await db().subscriber.findUnique({ where: { id }, omit: { email: false } })
  if (subscriber?.status !== 'active') return
  const token = await lastingToken(subscriber)
  const letter = welcomeMail({ link: unsubscribeHref(token), site: await siteSettings() })
  await sendMail({ to: subscriber.email, ...letter, headers: unsubscribeHeaders(token) })
}

/** The end of the confirmation that is open, or of a new one when less than a day is left: an older mail's link goes on working. */
async function openConfirmation({ id, confirmExpires }: { id: string; confirmExpires: Date | null }): Promise<Date> {
  const open = confirmExpires && confirmExpires > inMinutes(24 * 60)
  const expires = open ? confirmExpires : new Date(now().getTime() + WEEK_MINUTES * 60_000)
  await db().subscriber.update({ where: { id }, data: { confirmExpires: expires, confirmHash: hashToken(confirmToken(id, expires)) } })
  return expires
}

/** The token of the lasting link; stored again, because the site's secret may have been replaced since. */
async function lastingToken({ id, confirmedAt }: { id: string; confirmedAt: Date | null }): Promise<string> {
  const token = unsubscribeToken(id, confirmedAt ?? now())
  await db().subscriber.update({ where: { id }, data: { unsubscribeHash: hashToken(token) } })
  return token
}
