/** Builders of notes. */
import { db, type NoteKind } from '@/lib/db'
import { newId } from '@/lib/tokens'

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
