/** Who signs a text, and who was asked to. */
import { isStaff, type Actor } from '@/lib/actor'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { hashToken } from '@/lib/tokens'
import { isOwner, maySee } from '../policy'
import { signingRefused } from './policy'

export type Cosigners = {
  /** Under the working text, in order. `coauthor`: their row, where they were invited. */
  bylines: { profileId: string; name: string; isOwner: boolean; coauthor: string | null }[]
  /** Who has not consented, or not yet; `expired`: the link no longer holds. Consented and not under the text yet: `accepted`. */
  others: { id: string; name: string; email: string | null; state: 'pending' | 'expired' | 'declined' | 'accepted'; invitedAt: Date; expiresAt: Date; remindedAt: Date | null; answeredAt: Date | null }[]
  mayChange: boolean
  mayOrder: boolean
}

/** The signatures of a text; null when there is no such text for this actor. Addresses are told to the owner and the editors. */
export async function cosigners(actor: Actor, id: string): Promise<Cosigners | null> {
  const article = await db().article.findUnique({
    where: { id },
    select: {
      ownerId: true, coauthorIds: true, status: true, publishedRevisionId: true, withdrawnAt: true,
      workingRevision: { select: { bylines: { orderBy: { position: 'asc' }, select: { profileId: true, profile: { select: { name: true, userId: true } } } } } },
    },
  })
  if (!article || !maySee(actor, article)) return null
  const invited = await db().coauthor.findMany({ where: { articleId: id, status: { not: 'removed' } }, orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }], omit: { email: false } })
  const tellsAddress = isStaff(actor) || isOwner(actor, article)
  const bylines = (article.workingRevision?.bylines ?? []).map(({ profileId, profile }) => ({
    profileId,
    name: profile.name,
    isOwner: profile.userId === article.ownerId,
    coauthor: invited.find((row) => row.status === 'accepted' && row.profileId === profileId)?.id ?? null,
  }))
  const present = now()
  const mayChange = signingRefused(actor, article) === null
  return {
    bylines,
    others: invited
      .filter(({ id: rowId }) => !bylines.some(({ coauthor }) => coauthor === rowId))
      .map(({ id: rowId, name, email, status, invitedAt, expiresAt, remindedAt, answeredAt }) => ({
        id: rowId, name, email: tellsAddress ? email : null, invitedAt, expiresAt, remindedAt, answeredAt,
        state: status === 'pending' && expiresAt <= present ? 'expired' : status === 'removed' ? 'declined' : status,
      })),
    mayChange,
    mayOrder: mayChange && article.status !== 'published',
  }
}

export type Invitation = { title: string; owner: string; name: string; hasAccount: boolean }

/** What the link of an invitation is about; null where it holds no longer. */
export async function invitationBehind(token: string): Promise<Invitation | null> {
  const row = await db().coauthor.findFirst({
    where: { tokenHash: hashToken(token), status: 'pending', expiresAt: { gt: now() }, article: { status: { not: 'trashed' } } },
    omit: { email: false },
    include: { article: { select: { owner: { select: { name: true, profile: { select: { name: true } } } }, workingRevision: { select: { title: true } } } } },
  })
  if (!row) return null
  const { owner, workingRevision } = row.article
  const user = await db().user.findUnique({ where: { email: row.email }, select: { id: true } })
  return { title: workingRevision?.title ?? '', owner: owner.profile?.name ?? owner.name, name: row.name, hasAccount: user !== null }
}
