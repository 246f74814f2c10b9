/** What the row says when the job runs decides: a corrected address gets the mail, a text taken back none. */
import { db } from '@/lib/db'
import { limit } from '@/lib/http/limits'
import { sendMail } from '@/lib/mail'
import { siteSettings } from '@/lib/pages'
import { confirmHref, confirmToken } from './links'
import { confirmMail } from './mails'

/** Job `unsigned.confirm`. One address is mailed a few times an hour, so that nobody can fill somebody else's mailbox. */
export async function unsignedConfirm({ unsignedTextId: id }: { unsignedTextId: string }): Promise<void> {
  const row = await db().unsignedText.findUnique({ where: { id }, omit: { email: false } })
  if (!row?.submittedAt || row.confirmedAt || !row.email) return
  if ((await limit('unsigned-mail', row.email.toLowerCase())) !== null) return
  const link = confirmHref(confirmToken(id, row.submittedAt))
  await sendMail({ to: row.email, ...confirmMail({ name: row.name ?? '', title: row.title, link, site: await siteSettings() }) })
}
