/** The mails of preview links. What the rows say when the job runs decides. */
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { sendMail } from '@/lib/mail'
import { hashToken } from '@/lib/tokens'
import { isLive } from './holding'
import { approvedMail, sharedMail } from './mails'
import { previewHref, previewToken } from './tokens'

/** Job `preview.shared`: the link to whoever is asked. Their address is forgotten once the mail has left. */
export async function previewShared({ linkId }: { linkId: string }): Promise<void> {
  const link = await db().previewLink.findUnique({
    where: { id: linkId },
    omit: { email: false, tokenHash: false },
    include: { createdBy: { omit: { email: false } }, article: { select: { status: true, workingRevision: { select: { title: true } } } } },
  })
  if (!link?.email || !isLive(link, now()) || link.article.status === 'trashed') return
  const token = previewToken(link.id)
  // Only a replaced secret of the site leads here: a mail with a dead link helps nobody.
  if (hashToken(token) !== link.tokenHash) return
  const letter = sharedMail({ label: link.label, by: link.createdBy?.name ?? null, title: link.article.workingRevision?.title ?? '', mayNote: link.mayNote, mayApprove: link.mayApprove, expiresAt: link.expiresAt, href: previewHref(token) })
  await sendMail({ to: link.email, ...letter, ...(link.createdBy?.status === 'active' ? { replyTo: link.createdBy.email } : {}) })
  await db().previewLink.update({ where: { id: linkId }, data: { email: null, mailedAt: now() } })
}

/** Job `preview.approved`: tells the editor who has the text in hand, and whoever asked for the approval. */
export async function previewApproved({ approvalId }: { approvalId: string }): Promise<void> {
  const approval = await db().previewApproval.findUnique({
    where: { id: approvalId },
    include: { link: { select: { createdById: true } }, revision: { select: { number: true } }, article: { select: { id: true, assigneeId: true, workingRevision: { select: { title: true } } } } },
  })
  if (!approval) return
  const { article, link, revision, name, remark, version } = approval
  const ids = [article.assigneeId, link.createdById].filter((id) => id !== null)
  const editors = await db().user.findMany({ where: { id: { in: ids }, status: 'active', role: { in: ['editor', 'admin'] } }, orderBy: { id: 'asc' }, omit: { email: false } })
  for (const editor of editors) {
    await sendMail({ to: editor.email, ...approvedMail({ name: editor.name, by: name, remark, version, revision: revision.number, article: { id: article.id, title: article.workingRevision?.title ?? '' } }) })
  }
}
