/**
 * The answer to an invitation, by whoever holds the link of the mail. Yes grants the licence
 * for exactly the text as it stands and puts the byline under it: that of their account if
 * the address has one, or a guest's.
 */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { ensureProfile, openGuestProfile } from '@/lib/people'
import { notFound, type Result } from '@/lib/result'
import { hashToken, newId } from '@/lib/tokens'
import { licenceVersion, licenceWording } from '../licence'
import type { AcceptCosigning, CosigningLink } from '../schema'
import { announce } from '../shared/log'
import { holdSettled } from '../shared/settling'
import { alignBylines } from './bylines'

/** Consents, once: the byline and the licence. */
export function acceptCosigning(actor: Actor, { invitation, name }: AcceptCosigning): Promise<Result<null>> {
  return change(actor, async (c) => {
    const found = await openInvitation(c, invitation)
    const article = found && (await holdSettled(c, found.articleId))
    // Held by now: a second answer at once finds it answered.
    const row = found && article && article.status !== 'trashed' && (await openInvitation(c, invitation))
    if (!row || !article) return notFound()
    const user = await c.db.user.findUnique({ where: { email: row.email }, select: { id: true, name: true, status: true } })
    const profileId = user ? await profileOf(c, user) : await guestProfile(c, row.email, name)
    await c.db.coauthor.update({ where: { id: row.id }, data: { status: 'accepted', answeredAt: c.at, tokenHash: null, profileId, userId: user?.id ?? null, ...(user ? {} : { name }) } })
    await alignBylines(c, actor, article)
    const { workingRevisionId } = await c.db.article.findUniqueOrThrow({ where: { id: article.id }, select: { workingRevisionId: true } })
    await c.db.consent.create({
      data: {
        id: newId(), subject: row.email, userId: user?.id ?? null, purpose: 'licence', textVersion: licenceVersion, wording: licenceWording(),
        articleId: article.id, revisionId: workingRevisionId, proof: { how: 'co-signature', coauthorId: row.id, invitedAt: row.invitedAt.toISOString() }, at: c.at,
      },
    })
    return answered(c, row, 'coauthorAccepted')
  })
}

/** Says no. The link is used up; the owner is told. */
export function declineCosigning(actor: Actor, { invitation }: CosigningLink): Promise<Result<null>> {
  return change(actor, async (c) => {
    const row = await openInvitation(c, invitation)
    if (!row) return notFound()
    const { count } = await c.db.coauthor.updateMany({ where: { id: row.id, status: 'pending' }, data: { status: 'declined', answeredAt: c.at, tokenHash: null } })
    return count === 0 ? notFound() : answered(c, row, 'coauthorDeclined')
  })
}

const openInvitation = (c: Change, token: string) =>
  c.db.coauthor.findFirst({ where: { tokenHash: hashToken(token), status: 'pending', expiresAt: { gt: c.at } }, omit: { email: false } })

async function answered(c: Change, { id, articleId, name }: { id: string; articleId: string; name: string }, verb: 'coauthorAccepted' | 'coauthorDeclined'): Promise<Result<null>> {
  c.record(verb, { type: 'article', id: articleId }, { name })
  c.enqueue('coauthor.answered', { coauthorId: id })
  await announce(c.db, { kind: 'moved', article: articleId })
  return c.done(null)
}

async function profileOf(c: Change, user: { id: string; name: string }): Promise<string> {
  await ensureProfile(c, user)
  return (await c.db.profile.findUniqueOrThrow({ where: { userId: user.id }, select: { id: true } })).id
}

/** A guest who signed before signs under the same name. */
async function guestProfile(c: Change, email: string, name: string): Promise<string> {
  const before = await c.db.coauthor.findFirst({ where: { email, profile: { userId: null } }, orderBy: { answeredAt: 'desc' }, select: { profileId: true } })
  return before?.profileId ?? (await openGuestProfile(c, name))
}
