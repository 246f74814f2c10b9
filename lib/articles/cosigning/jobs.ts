/** The mails about signing together. What the row says when the job runs decides. */
import { now } from '@/lib/clock'
import { db, type Transaction } from '@/lib/db'
import { sendMail } from '@/lib/mail'
import { hashToken } from '@/lib/tokens'
import { tellBy } from '../telling/pace'
import { cosigningHref, cosigningToken } from './links'
import { answerMail, invitationMail } from './mails'

/** Job `coauthor.invited`: the link, to whoever is asked. */
export async function coauthorInvited({ coauthorId }: { coauthorId: string }): Promise<void> {
  await db().$transaction((tx) => invite(tx, coauthorId, { again: false }), { timeout: 90_000 })
}

/** Job `coauthor.remind`: the same link once more, for whoever has not answered in five days. Once an invitation. */
export async function coauthorRemind({ coauthorId }: { coauthorId: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.coauthor.updateMany({ where: { id: coauthorId, status: 'pending', remindedAt: null, expiresAt: { gt: now() } }, data: { remindedAt: now() } })
    if (count > 0) await invite(tx, coauthorId, { again: true })
  }, { timeout: 90_000 })
}

async function invite(tx: Transaction, id: string, { again }: { again: boolean }): Promise<void> {
  const row = await tx.coauthor.findUnique({
    where: { id },
    omit: { email: false },
    include: { article: { select: { owner: { select: { name: true, profile: { select: { name: true } } } }, workingRevision: { select: { title: true } } } } },
  })
  if (row?.status !== 'pending' || row.expiresAt <= now()) return
  const token = cosigningToken(id, row.expiresAt)
  await tx.coauthor.update({ where: { id }, data: { tokenHash: hashToken(token) } })
  const { owner, workingRevision } = row.article
  await sendMail({ to: row.email, ...invitationMail({ name: row.name, owner: owner.profile?.name ?? owner.name, title: workingRevision?.title ?? '', link: cosigningHref(token), expiresAt: row.expiresAt, again }) })
}

/** Job `coauthor.answered`: the answer, to the owner and to whoever else invited. */
export async function coauthorAnswered({ coauthorId }: { coauthorId: string }): Promise<void> {
  const row = await db().coauthor.findUnique({
    where: { id: coauthorId },
    include: { article: { select: { id: true, ownerId: true, workingRevision: { select: { title: true } } } } },
  })
  if (!row || (row.status !== 'accepted' && row.status !== 'declined')) return
  const { article, status } = row
  const event = await db().event.findFirst({ where: { subject: 'article', subjectId: article.id, verb: status === 'accepted' ? 'coauthorAccepted' : 'coauthorDeclined', at: row.answeredAt ?? undefined } })
  const people = await db().user.findMany({ where: { id: { in: [article.ownerId, ...(row.invitedById ? [row.invitedById] : [])] }, status: 'active' }, omit: { email: false } })
  for (const person of people) {
    const base = person.id === article.ownerId ? '/espace' : '/redaction'
    const letter = answerMail({ name: person.name, coauthor: row.name, accepted: status === 'accepted', title: article.workingRevision?.title ?? '', path: `${base}/articles/${article.id}` })
    // The event of the answer stands in the daily mail as any other step.
    await (event ? tellBy(person, false, { eventId: event.id }, () => sendMail({ to: person.email, ...letter })) : sendMail({ to: person.email, ...letter }))
  }
}
