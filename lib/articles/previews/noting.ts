/**
 * A note from somebody without an account. It goes to the editors first: what a lawyer or an
 * interviewee says may be theirs alone to weigh, and a stranger's words shall not hold up a
 * publication. An editor passes it on to the author where it concerns them.
 */
import { isStaff, type Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { forbidden, invalid, notFound, type Failure, type Result } from '@/lib/result'
import { hashToken, newId } from '@/lib/tokens'
import { announceNotes } from '../notes/announcing'
import { holdForNotes, holdThread } from '../notes/holding'
import { storedBody } from '../stored'
import { holdLiveLink } from './holding'
import { digestOf, passagesOf } from './passages'
import type { PassOn, PreviewNote } from './schema'

const SAME_WITHIN_MS = 10 * 60_000

/** Leaves a note about the whole text or one of its blocks. The same one again within ten minutes is the same note. */
export function leavePreviewNote(actor: Actor, { jeton, lu, passage, name, body }: PreviewNote): Promise<Result<{ thread: string }>> {
  return change(actor, async (c) => {
    const known = await c.db.previewLink.findUnique({ where: { tokenHash: hashToken(jeton) }, select: { articleId: true } })
    // The article first, as everywhere: whoever approves at the same moment waits for it too.
    const article = known && (await holdForNotes(c.db, known.articleId))
    const link = article && (await holdLiveLink(c, jeton))
    if (!link || article.status === 'trashed') return notFound()
    if (!link.mayNote) return forbidden()
    const quote = passage === null ? '' : await quoteAt(c, article.id, lu, passage)
    if (typeof quote !== 'string') return quote

    const since = new Date(c.at.getTime() - SAME_WITHIN_MS)
    const sent = await c.db.noteThread.findFirst({ where: { previewLinkId: link.id, quote, createdAt: { gt: since }, notes: { some: { number: 1, authorName: name, body } } }, select: { id: true } })
    if (sent) return c.done({ thread: sent.id })
    const [id, note] = [newId(), newId()]
    await c.db.noteThread.create({
      data: {
        id, articleId: article.id, kind: 'editors', quote, previewLinkId: link.id, createdAt: c.at, lastNumber: 1,
        notes: { create: { id: note, number: 1, authorName: name, body, createdAt: c.at } },
      },
    })
    c.record('leavePreviewNote', { type: 'note', id }, { article: article.id, link: link.id, name })
    c.enqueue('note.written', { noteId: note })
    await announceNotes(c.db, { kind: 'editors', article })
    return c.done({ thread: id })
  })
}

/** The block as it reads now; a number means nothing in another text than the one that was read. */
async function quoteAt(c: Change, articleId: string, lu: string, passage: number): Promise<string | Failure> {
  const { workingRevision } = await c.db.article.findUniqueOrThrow({ where: { id: articleId }, select: { workingRevision: true } })
  const found = workingRevision && digestOf(workingRevision) === lu ? passagesOf(storedBody(workingRevision.body)).find(({ number }) => number === passage) : undefined
  return found ? found.quote : invalid({ path: 'passage', message: text('previews')('errors.passage') })
}

/** Shows a note that came by a link to the author too: from now on it is one at a passage, and holds the text up like those. */
export function passNoteOn(actor: Actor, input: PassOn): Promise<Result<{ thread: string }>> {
  return change(actor, async (c) => {
    const thread = await holdThread(c.db, actor, input)
    if ('ok' in thread) return thread
    if (!isStaff(actor)) return forbidden()
    const { count } = await c.db.noteThread.updateMany({ where: { id: thread.id, kind: 'editors', previewLinkId: { not: null } }, data: { kind: 'passage' } })
    if (count === 0) return thread.kind === 'passage' ? c.done({ thread: thread.id }) : forbidden()
    c.record('passNoteOn', { type: 'note', id: thread.id }, { article: thread.article.id })
    const [first] = await c.db.note.findMany({ where: { threadId: thread.id }, orderBy: { number: 'asc' }, take: 1, select: { id: true } })
    // Its author has not seen it yet; whoever has is not written to again.
    if (first) c.enqueue('note.written', { noteId: first.id })
    await announceNotes(c.db, { kind: 'passage', article: thread.article })
    return c.done({ thread: thread.id })
  })
}
