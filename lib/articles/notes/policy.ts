/** Who reads and writes which notes: an article's notes are seen by whoever sees its text, the editors' by editors only. */
import { isSelf, isStaff, type Actor } from '@/lib/actor'
import type { ArticleStatus, NoteKind } from '@/lib/db'
import { forbidden, notFound, type Failure } from '@/lib/result'
import { maySee, type Authored } from '../policy'
import { editingMinutes } from './limits'

export type Noted = Authored & { status: ArticleStatus }

export const noteKinds = ['passage', 'editors'] as const satisfies readonly NoteKind[]

/** Whether this actor reads notes of this kind on this article. */
export function maySeeNotes(actor: Actor, article: Authored, kind: NoteKind): boolean {
  return maySee(actor, article) && (kind === 'passage' || isStaff(actor))
}

/** The kinds of thread this actor reads on this article. */
export const kindsFor = (actor: Actor, article: Authored): NoteKind[] =>
  noteKinds.filter((kind) => maySeeNotes(actor, article, kind))

/** Why this actor may not write notes of this kind now, or null when they may. What they cannot see does not exist. */
export function notesRefused(actor: Actor, article: Noted, kind: NoteKind): Failure | null {
  if (!maySee(actor, article)) return notFound()
  if (!maySeeNotes(actor, article, kind)) return forbidden()
  return article.status === 'trashed' ? forbidden() : null
}

/** Until when a note may be corrected by whoever wrote it. */
export const editableUntil = (createdAt: Date): Date => new Date(createdAt.getTime() + editingMinutes * 60_000)

/** Notes are corrected and deleted by whoever wrote them, and nobody else. */
export const isOwnNote = (actor: Actor, note: { authorId: string | null }): boolean => isSelf(actor, note.authorId)
