/** A new thread, with its first note. */
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { conflict, notFound, type Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { handOf } from '../revisions'
import { addNote, type WrittenNote } from './adding'
import { holdForNotes } from './holding'
import { isOwnNote, notesRefused } from './policy'
import type { OpenThread } from './schema'

/** Opens a thread at a passage, or among editors. The same words sent again under the same id are one thread. */
export function openThread(actor: Actor, input: OpenThread): Promise<Result<WrittenNote>> {
  return change(actor, async (c) => {
    const article = await holdForNotes(c.db, input.article)
    if (!article) return notFound()
    const refused = notesRefused(actor, article, input.kind)
    if (refused) return refused

    const id = input.id ?? newId()
    const { count } = await c.db.noteThread.createMany({
      data: { id, articleId: article.id, kind: input.kind, quote: input.quote, createdById: handOf(actor), createdAt: c.at },
      skipDuplicates: true,
    })
    if (count === 0) {
      const [sent] = await c.db.note.findMany({ where: { threadId: id, thread: { articleId: article.id } }, orderBy: { number: 'asc' }, take: 1 })
      return sent && isOwnNote(actor, sent) && sent.body === input.body ? c.done({ thread: id, note: sent.id }) : conflict()
    }
    const written = await addNote(c, actor, { id, kind: input.kind, article }, { body: input.body, mentions: input.mentions })
    if ('ok' in written) return written
    c.record('openThread', { type: 'note', id }, { article: article.id, kind: input.kind })
    return c.done(written)
  })
}
