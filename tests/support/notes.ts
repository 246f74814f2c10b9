/** Builders of notes. */
import type { Person } from '@/lib/actor'
import { openThread } from '@/lib/articles'
import { db, type NoteKind } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { anArticle, aPerson } from './builders'

type ThreadWishes = { article: string; by: { id: string; name: string }; kind?: NoteKind; body?: string; quote?: string; resolved?: boolean; at?: Date }

/** A thread with one note in it, without any mail waiting. */
export async function aThread({ article, by, kind = 'passage', body = 'D’où vient ce chiffre ?', quote = 'vingt-trois centres', resolved = false, at = new Date() }: ThreadWishes): Promise<{ thread: string; note: string }> {
  const [thread, note] = [newId(), newId()]
  await db().noteThread.create({
    data: {
      id: thread, articleId: article, kind, quote, createdById: by.id, createdAt: at, lastNumber: 1,
      ...(resolved ? { resolvedAt: at, resolvedById: by.id } : {}),
      notes: { create: { id: note, number: 1, authorId: by.id, authorName: by.name, body, createdAt: at } },
    },
  })
  return { thread, note }
}

/** What is sent to write a note. */
export const aNote = (article: string, more: Partial<Parameters<typeof openThread>[1]> = {}) => ({ article, kind: 'passage' as const, quote: 'vingt-trois centres', body: 'D’où vient ce chiffre ?', mentions: [], ...more })

/** A text in review: its author, its editor, and somebody of each other kind. */
export async function aReview() {
  const [author, editor, colleague, admin] = await Promise.all([aPerson({ name: 'Salma Berrada' }), aPerson({ name: 'Rachid Haddad', role: 'editor' }), aPerson({ name: 'Omar Lahlou' }), aPerson({ name: 'Leïla Cherkaoui', role: 'admin' })])
  const { id } = await anArticle({ owner: author, assignee: editor, status: 'in_review', title: 'Le port' })
  return { author, editor, colleague, admin, id }
}

/** Opens a thread as this person does. */
export async function opened(actor: Person, article: string, more: Partial<Parameters<typeof openThread>[1]> = {}) {
  const result = await openThread(actor, aNote(article, more))
  if (!result.ok) throw new Error(result.kind)
  return result.value
}
