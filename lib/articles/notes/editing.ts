/** What somebody does with a note of their own: correct it for a while, take it away. */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { forbidden, notFound, type Failure, type Result } from '@/lib/result'
import { mentionsRefused } from './adding'
import { announceNotes } from './announcing'
import { holdThread, type HeldThread } from './holding'
import { editableUntil, isOwnNote } from './policy'
import type { EditNote, NoteOnly } from './schema'

export type NoteChange = { note: string; threadGone: boolean }

/** Corrects one's own note, for fifteen minutes. Nobody is written to again, nor called anew. */
export function editNote(actor: Actor, input: EditNote): Promise<Result<NoteChange>> {
  return change(actor, async (c) => {
    const held = await holdOwn(c, actor, input)
    if ('ok' in held) return held
    const { thread, note } = held
    if (editableUntil(note.createdAt) < c.at) return forbidden()
    const refused = await mentionsRefused(c, thread, input.mentions)
    if (refused) return refused
    if (note.body !== input.body) {
      await c.db.note.update({ where: { id: note.id }, data: { body: input.body, mentions: input.mentions, editedAt: c.at } })
      c.record('editNote', { type: 'note', id: thread.id }, { article: thread.article.id, kind: thread.kind, note: note.id })
      await announceNotes(c.db, thread)
    }
    return c.done({ note: note.id, threadGone: false })
  })
}

/** Takes one's own note away; with the last one its thread goes. */
export function deleteNote(actor: Actor, input: NoteOnly): Promise<Result<NoteChange>> {
  return change(actor, async (c) => {
    const held = await holdOwn(c, actor, input)
    if ('ok' in held) return held
    const { thread, note } = held
    await c.db.note.delete({ where: { id: note.id } })
    const threadGone = (await c.db.note.count({ where: { threadId: thread.id } })) === 0
    if (threadGone) await c.db.noteThread.delete({ where: { id: thread.id } })
    c.record('deleteNote', { type: 'note', id: thread.id }, { article: thread.article.id, kind: thread.kind, note: note.id })
    await announceNotes(c.db, thread)
    return c.done({ note: note.id, threadGone })
  })
}

type OwnNote = { thread: HeldThread; note: { id: string; body: string; createdAt: Date } }

async function holdOwn(c: Change, actor: Actor, input: NoteOnly): Promise<OwnNote | Failure> {
  const thread = await holdThread(c.db, actor, input)
  if ('ok' in thread) return thread
  const note = await c.db.note.findFirst({ where: { id: input.note, threadId: thread.id } })
  if (!note) return notFound()
  return isOwnNote(actor, note) ? { thread, note } : forbidden()
}
