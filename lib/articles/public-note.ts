/** A note for readers: what a new version brings (« Mise à jour »), or what was wrong (« Rectificatif »). */
import type { Actor } from '@/lib/actor'
import type { Change, PublicNoteKind } from '@/lib/db'
import type { HeldArticle } from './holding'
import { openCopy } from './revisions'

export type PublicNote = { note: string | null; kind: PublicNoteKind }

/**
 * The revision that says this, of the working text; a first publication has nothing to say.
 * The note belongs to the revision, and a frozen revision takes none: then it is its copy.
 */
export async function noteForReaders(c: Change, actor: Actor, article: HeldArticle, wished: PublicNote): Promise<string> {
  const { id, frozenAt, publicNote, publicNoteKind } = article.working
  const note = article.publishedAt === null ? null : wished.note
  const kind = note === null ? 'update' : wished.kind
  if (note === publicNote && kind === publicNoteKind) return id
  const { id: open } = frozenAt === null ? article.working : await openCopy(c, actor, article, note)
  await c.db.revision.update({ where: { id: open }, data: { publicNote: note, publicNoteKind: kind } })
  return open
}
