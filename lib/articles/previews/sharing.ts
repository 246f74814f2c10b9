/** Preview links: made, prolonged, taken back. */
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { conflict, forbidden, invalid, notFound, type Result } from '@/lib/result'
import { hashToken, newId } from '@/lib/tokens'
import { holdForNotes } from '../notes/holding'
import { handOf } from '../revisions'
import { holdManaged } from './holding'
import { previewLimits } from './limits'
import { sharingRefused } from './policy'
import type { PreviewOnly, RenewPreview, SharePreview } from './schema'
import { previewHref, previewToken } from './tokens'

const DAY_MS = 86_400_000

/** `address`: the link itself, which is shown this once. */
export type Shared = { link: string; address: string }

/** Makes a link to the text as it stands, whoever opens it when; mailed where an address is given. */
export function sharePreview(actor: Actor, input: SharePreview): Promise<Result<Shared>> {
  return change(actor, async (c) => {
    const article = await holdForNotes(c.db, input.article)
    if (!article) return notFound()
    const refused = sharingRefused(actor, article, input)
    if (refused) return refused
    const active = await c.db.previewLink.count({ where: { articleId: article.id, revokedAt: null, expiresAt: { gt: c.at } } })
    if (active >= previewLimits.active) return invalid({ path: '', message: text('previews')('errors.full', { most: previewLimits.active }) })

    const { label, days, mayNote, mayApprove, email } = input
    const link = newId()
    const token = previewToken(link)
    await c.db.previewLink.create({
      data: { id: link, articleId: article.id, tokenHash: hashToken(token), label, email, mayNote, mayApprove, createdById: handOf(actor), createdAt: c.at, expiresAt: new Date(c.at.getTime() + days * DAY_MS) },
    })
    c.record('sharePreview', { type: 'preview', id: link }, { article: article.id, label, days, mayNote, mayApprove, mailed: email !== null })
    if (email !== null) c.enqueue('preview.shared', { linkId: link })
    return c.done({ link, address: previewHref(token) })
  })
}

/** Lets a link live so many days from now, also one that has expired: the address stays the same. A revoked one stays dead. */
export function renewPreview(actor: Actor, input: RenewPreview): Promise<Result<{ expiresAt: Date }>> {
  return change(actor, async (c) => {
    const held = await holdManaged(c, actor, input)
    if ('ok' in held) return held
    if (held.article.status === 'trashed') return forbidden()
    if (held.link.revokedAt) return conflict()
    const expiresAt = new Date(c.at.getTime() + input.days * DAY_MS)
    await c.db.previewLink.update({ where: { id: held.link.id }, data: { expiresAt } })
    c.record('renewPreview', { type: 'preview', id: held.link.id }, { article: held.article.id, days: input.days })
    return c.done({ expiresAt })
  })
}

/** Takes a link back: from now on it opens nothing. */
export function revokePreview(actor: Actor, input: PreviewOnly): Promise<Result<null>> {
  return change(actor, async (c) => {
    const held = await holdManaged(c, actor, input)
    if ('ok' in held) return held
    if (held.link.revokedAt === null) {
      await c.db.previewLink.update({ where: { id: held.link.id }, data: { revokedAt: c.at, email: null } })
      c.record('revokePreview', { type: 'preview', id: held.link.id }, { article: held.article.id })
    }
    return c.done(null)
  })
}
