/**
 * The public log of corrections. Publishing writes to it whenever it tells readers what
 * changed; nothing is ever taken out of it.
 */
import type { Change, PublicNoteKind } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { changeBetween } from '../change-size'
import type { HeldArticle } from '../holding'

/** Enters what readers are told of a publication, with its size against what they read until now. `article` is held. */
export async function logCorrection(c: Change, article: HeldArticle, entry: { revisionId: string; kind: PublicNoteKind; note: string }): Promise<void> {
  const before = article.publishedRevisionId === null ? null : await c.db.revision.findUnique({ where: { id: article.publishedRevisionId }, select: { title: true, standfirst: true, body: true } })
  const size = before ? changeBetween(before, article.working) : null
  await c.db.correction.create({ data: { id: newId(), articleId: article.id, ...entry, wordsAdded: size?.added ?? null, wordsRemoved: size?.removed ?? null, at: c.at } })
}
