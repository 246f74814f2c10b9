/** One more note in a thread, whether it opens it or answers: checked, numbered, told. */
import type { Actor } from '@/lib/actor'
import type { Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { invalid, type Failure } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { handOf } from '../revisions'
import { announceNotes } from './announcing'
import type { HeldThread } from './holding'
import { peopleOfText } from './people'

export type WrittenNote = { thread: string; note: string }

/** Writes the note and asks for the mails about it. Somebody called by name who may not read it is refused. */
export async function addNote(c: Change, actor: Actor, thread: Pick<HeldThread, 'id' | 'kind' | 'article'>, input: { id?: string; body: string; mentions: string[] }): Promise<WrittenNote | Failure> {
  const refused = await mentionsRefused(c, thread, input.mentions)
  if (refused) return refused
  const { lastNumber: number } = await c.db.noteThread.update({ where: { id: thread.id }, data: { lastNumber: { increment: 1 } }, select: { lastNumber: true } })
  const note = input.id ?? newId()
  await c.db.note.create({
    data: { id: note, threadId: thread.id, number, authorId: handOf(actor), authorName: actor.kind === 'person' ? actor.name : text('articles')('system'), body: input.body, mentions: input.mentions, createdAt: c.at },
  })
  c.enqueue('note.written', { noteId: note })
  await announceNotes(c.db, thread)
  return { thread: thread.id, note }
}

/** Refuses to call somebody who is not of this text, or would not see the thread. */
export async function mentionsRefused(c: Change, thread: Pick<HeldThread, 'kind' | 'article'>, mentions: readonly string[]): Promise<Failure | null> {
  if (mentions.length === 0) return null
  const known = new Set((await peopleOfText(c.db, thread.article, thread.kind)).map(({ id }) => id))
  return mentions.every((id) => known.has(id)) ? null : invalid({ path: 'mentions', message: text('articles')('notes.unknownPerson') })
}
