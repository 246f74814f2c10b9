/** The threads of an article, as far as the reader sees them. Moments are ISO texts: pages and the route answer the same. */
import { isSelf, type Actor } from '@/lib/actor'
import { db, type NoteKind, type Role } from '@/lib/db'
import { text } from '@/lib/i18n'
import type { Authored } from '../policy'
import { peopleOfText, type PersonOfText } from './people'
import { editableUntil, isOwnNote, kindsFor, notesRefused } from './policy'
import { writerOf } from './writers'

export type ReadNote = {
  id: string
  author: { id: string | null; name: string; role: 'author' | 'editor' | 'other' | 'outside' | 'gone' }
  body: string
  mentions: string[]
  at: string
  editedAt: string | null
  mine: boolean
  /** Until when it may be corrected; null where it is somebody else's. */
  editableUntil: string | null
}

export type ReadThread = {
  id: string
  kind: NoteKind
  /** The passage as it read when the thread was opened. */
  quote: string
  /** Whether it came by a preview link: no anchor of it stands in the text. */
  outside: boolean
  at: string
  resolved: { at: string; by: string } | null
  notes: ReadNote[]
}

export type Threads = {
  /** Oldest first. */
  threads: ReadThread[]
  /** Who may be called by name, by kind of thread. The editors' list is there for editors only. */
  people: Partial<Record<NoteKind, PersonOfText[]>>
  /** Whether notes may be written now. */
  mayWrite: boolean
}

/** Every thread this actor sees; null when there is no such article for them. */
export async function threadsOf(actor: Actor, articleId: string): Promise<Threads | null> {
  const article = await db().article.findUnique({ where: { id: articleId }, select: { id: true, ownerId: true, coauthorIds: true, status: true } })
  if (!article) return null
  const kinds = kindsFor(actor, article)
  if (kinds.length === 0) return null
  const [rows, people] = await Promise.all([
    db().noteThread.findMany({
      where: { articleId, kind: { in: kinds } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: { resolvedBy: { select: { name: true } }, notes: { orderBy: { number: 'asc' }, include: { author: { select: { name: true, role: true } } } } },
    }),
    Promise.all(kinds.map(async (kind) => [kind, await peopleOfText(db(), article, kind)] as const)),
  ])
  const gone = text('articles')('notes.gone')
  return {
    threads: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      quote: row.quote,
      outside: row.previewLinkId !== null,
      at: row.createdAt.toISOString(),
      resolved: row.resolvedAt && { at: row.resolvedAt.toISOString(), by: row.resolvedBy?.name ?? gone },
      notes: row.notes.map((note) => ({
        id: note.id,
        author: { id: note.authorId, name: writerOf(note), role: row.previewLinkId && note.number === 1 ? 'outside' : roleOf(note.authorId, note.author?.role, article) },
        body: note.body,
        mentions: note.mentions,
        at: note.createdAt.toISOString(),
        editedAt: note.editedAt?.toISOString() ?? null,
        mine: isOwnNote(actor, note),
        editableUntil: isSelf(actor, note.authorId) ? editableUntil(note.createdAt).toISOString() : null,
      })),
    })),
    people: Object.fromEntries(people),
    mayWrite: notesRefused(actor, article, 'passage') === null,
  }
}

function roleOf(id: string | null, role: Role | undefined, { ownerId, coauthorIds }: Authored): ReadNote['author']['role'] {
  if (id === null) return 'gone'
  if (id === ownerId || coauthorIds.includes(id)) return 'author'
  return role === 'editor' || role === 'admin' ? 'editor' : 'other'
}
