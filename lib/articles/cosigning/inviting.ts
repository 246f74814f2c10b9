/** Asking somebody to sign a text together, and taking the signature away again. */
import type { Actor } from '@/lib/actor'
import type { Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { enqueue } from '@/lib/jobs'
import { invalid, notFound, type Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import type { HeldArticle } from '../holding'
import { handOf } from '../revisions'
import type { InviteCoauthor, OneCoauthor } from '../schema'
import { changeText } from '../shared/changing'
import { announce } from '../shared/log'
import { alignBylines } from './bylines'
import { cosigning } from './limits'
import { signingRefused } from './policy'

const day = 86_400_000

/** Invites by mail, or anew whoever has not answered yet. The byline appears once they consent, and not before. */
export function inviteCoauthor(actor: Actor, { id, name, email }: InviteCoauthor): Promise<Result<{ id: string }>> {
  return changeText(actor, id, async (c, article) => {
    const refused = signingRefused(actor, article)
    if (refused) return refused
    const problem = await whyNot(c, article, email)
    if (problem) return invalid({ path: 'email', message: text('following')(`cosigners.error.${problem}`) })
    const invitation = { name, invitedById: handOf(actor), invitedAt: c.at, expiresAt: new Date(c.at.getTime() + cosigning.lastsDays * day), remindedAt: null, tokenHash: null }
    const open = await c.db.coauthor.findFirst({ where: { articleId: id, email, status: 'pending' }, select: { id: true } })
    const coauthorId = open?.id ?? newId()
    if (open) await c.db.coauthor.update({ where: { id: open.id }, data: invitation })
    else await c.db.coauthor.create({ data: { id: coauthorId, articleId: id, email, ...invitation } })
    c.record('coauthorInvited', { type: 'article', id }, { name })
    c.enqueue('coauthor.invited', { coauthorId })
    await enqueue(c.db, 'coauthor.remind', { coauthorId }, cosigning.remindAfterDays * 86_400)
    await announce(c.db, { kind: 'moved', article: id })
    return c.done({ id: coauthorId })
  })
}

/** Takes an invitation back, or a signature away: from the working text now, from what readers see when it is published again. */
export function removeCoauthor(actor: Actor, { id, coauthor }: OneCoauthor): Promise<Result<{ id: string }>> {
  return changeText(actor, id, async (c, article) => {
    const refused = signingRefused(actor, article)
    if (refused) return refused
    const row = await c.db.coauthor.findFirst({ where: { id: coauthor, articleId: id, status: { in: ['pending', 'accepted'] } }, select: { id: true, name: true } })
    if (!row) return notFound()
    await c.db.coauthor.update({ where: { id: row.id }, data: { status: 'removed', answeredAt: c.at, tokenHash: null } })
    await alignBylines(c, actor, article)
    c.record('coauthorRemoved', { type: 'article', id }, { name: row.name })
    await announce(c.db, { kind: 'moved', article: id })
    return c.done({ id: row.id })
  })
}

async function whyNot(c: Change, { id, ownerId }: HeldArticle, email: string): Promise<'owner' | 'already' | 'many' | null> {
  if ((await c.db.user.count({ where: { id: ownerId, email } })) > 0) return 'owner'
  const open = await c.db.coauthor.findMany({ where: { articleId: id, status: { in: ['pending', 'accepted'] } }, omit: { email: false } })
  const same = open.find((row) => row.email.toLowerCase() === email.toLowerCase())
  if (same) return same.status === 'accepted' ? 'already' : null
  return open.length >= cosigning.most ? 'many' : null
}
