/** An answer in a thread. It opens a resolved one again: what is still talked about is not settled. */
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { conflict, type Result } from '@/lib/result'
import { addNote, type WrittenNote } from './adding'
import { holdThread } from './holding'
import { isOwnNote } from './policy'
import { setResolution } from './resolving'
import type { Reply } from './schema'

/** Adds a note to a thread. The same words sent again under the same id are one note. */
export function reply(actor: Actor, input: Reply): Promise<Result<WrittenNote>> {
  return change(actor, async (c) => {
    const thread = await holdThread(c.db, actor, input)
    if ('ok' in thread) return thread
    const sent = input.id === undefined ? null : await c.db.note.findUnique({ where: { id: input.id } })
    if (sent) return isOwnNote(actor, sent) && sent.threadId === thread.id && sent.body === input.body ? c.done({ thread: thread.id, note: sent.id }) : conflict()

    if (thread.resolvedAt) await setResolution(c, actor, thread, false)
    const written = await addNote(c, actor, thread, input)
    if ('ok' in written) return written
    c.record('reply', { type: 'note', id: thread.id }, { article: thread.article.id, kind: thread.kind, note: written.note })
    return c.done(written)
  })
}
