/**
 * « Relu et approuvé », by somebody without an account: of exactly the text that they read. The
 * approval freezes its revision, so that what was approved can be read and compared for ever.
 */
import type { Actor } from '@/lib/actor'
import { db, type Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { forbidden, invalid, notFound, type Result } from '@/lib/result'
import { hashToken, newId } from '@/lib/tokens'
import type { HeldArticle } from '../holding'
import { freeze } from '../revisions'
import { changeText } from '../shared/changing'
import { staleText } from '../stale'
import { holdLiveLink } from './holding'
import { digestOf } from './passages'
import type { Approve } from './schema'

export type Approved = { approval: string; version: number }

/** Records the approval, once however often the button is pressed. A text that has changed since it was read is not approved. */
export async function approvePreview(actor: Actor, input: Approve): Promise<Result<Approved>> {
  const link = await db().previewLink.findUnique({ where: { tokenHash: hashToken(input.jeton) }, select: { articleId: true } })
  if (!link) return notFound()
  const result = await changeText(actor, link.articleId, (c, article) => approveHeld(c, article, input))
  // What stands there now is for the page to show, as far as the link goes.
  return !result.ok && result.kind === 'conflict' ? invalid({ path: '', message: text('previews')('errors.changed') }) : result
}

async function approveHeld(c: Change, article: HeldArticle, { jeton, lu, name, remark }: Approve): Promise<Result<Approved>> {
  const link = await holdLiveLink(c, jeton)
  if (!link || article.status === 'trashed') return notFound()
  if (!link.mayApprove) return forbidden()
  const { working } = article
  if (digestOf(working) !== lu) return staleText(article)
  const approval = { linkId: link.id, revisionId: working.id, name, remark }
  const given = await c.db.previewApproval.findFirst({ where: approval, select: { id: true, version: true } })
  if (given) return c.done({ approval: given.id, version: given.version })

  await freeze(c, working.id, 'approved')
  const id = newId()
  await c.db.previewApproval.create({ data: { id, articleId: article.id, version: working.version, at: c.at, ...approval } })
  c.record('approvePreview', { type: 'preview', id: link.id }, { article: article.id, approval: id, revision: working.number, version: working.version, name })
  c.enqueue('preview.approved', { approvalId: id })
  return c.done({ approval: id, version: working.version })
}
