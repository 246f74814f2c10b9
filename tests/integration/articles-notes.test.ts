import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { deleteNote, editNote, openThread, openThreadCounts, openThreadsOf, reopenThread, reply, resolveThread, threadsOf } from '@/lib/articles'
import { editingMinutes } from '@/lib/articles/notes/limits'
import { holdClock, inMinutes } from '@/lib/clock'
import { db, pool } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { jobsNamed } from '../support/audience'
import { anArticle } from '../support/builders'
import { useDatabase } from '../support/database'
import { aNote, aReview, aThread, opened } from '../support/notes'

useDatabase()

describe('threads', () => {
  it('a note opens a thread, is answered, settled and opened again, and both sides read the same', async () => {
    const { author, editor, id } = await aReview()
    const thread = newId()
    expect(await opened(editor, id, { id: thread })).toMatchObject({ thread })
    await reply(author, { article: id, thread, body: 'L’annuaire de novembre.', mentions: [] })
    const read = await threadsOf(author, id)
    expect(read?.threads).toMatchObject([{ id: thread, kind: 'passage', quote: 'vingt-trois centres', resolved: null, notes: [
      { author: { name: 'Rachid Haddad', role: 'editor' }, body: 'D’où vient ce chiffre ?', mine: false, editableUntil: null },
      { author: { name: 'Salma Berrada', role: 'author' }, mine: true },
    ] }])
    expect((await threadsOf(editor, id))?.threads[0]?.notes.map(({ body }) => body)).toEqual(read?.threads[0]?.notes.map(({ body }) => body))

    await resolveThread(author, { article: id, thread })
    expect((await threadsOf(editor, id))?.threads[0]?.resolved).toMatchObject({ by: 'Salma Berrada' })
    expect(await openThreadsOf(db(), id)).toEqual([])
    await reopenThread(editor, { article: id, thread })
    expect(await openThreadsOf(db(), id)).toMatchObject([{ id: thread, quote: 'vingt-trois centres' }])
  })

  it('an answer opens a settled thread again', async () => {
    const { author, editor, id } = await aReview()
    const { thread } = await aThread({ article: id, by: editor, resolved: true })
    await reply(author, { article: id, thread, body: 'Pas encore.', mentions: [] })
    expect((await threadsOf(author, id))?.threads[0]?.resolved).toBeNull()
  })

  it('a request sent twice is one, and an id of somebody else’s is a conflict', async () => {
    const { author, editor, id } = await aReview()
    const [thread, answer] = [newId(), newId()]
    const twice = await Promise.all([openThread(editor, aNote(id, { id: thread })), openThread(editor, aNote(id, { id: thread }))])
    expect(twice.map(({ ok }) => ok)).toEqual([true, true])
    const replies = [0, 1].map(() => reply(author, { article: id, thread, id: answer, body: 'Oui.', mentions: [] }))
    expect((await Promise.all(replies)).map(({ ok }) => ok)).toEqual([true, true])
    expect(await db().note.count()).toBe(2)
    expect(await jobsNamed('note.written')).toHaveLength(2)
    // Other words under the same id are not the same request: they must not pass for sent.
    expect(await openThread(editor, aNote(id, { id: thread, body: 'Autre chose.' }))).toMatchObject({ kind: 'conflict' })
    expect(await reply(author, { article: id, thread, id: answer, body: 'Non.', mentions: [] })).toMatchObject({ kind: 'conflict' })
    expect(await openThread(author, aNote(id, { id: thread }))).toMatchObject({ kind: 'conflict' })
    expect(await reply(editor, { article: id, thread, id: answer, body: 'Non.', mentions: [] })).toMatchObject({ kind: 'conflict' })
  })

  it('notes are corrected by their writer only, for a quarter of an hour', async () => {
    const { author, editor, id } = await aReview()
    const written = await opened(editor, id)
    const it = { article: id, ...written, mentions: [] }
    expect(await editNote(author, { ...it, body: 'Autre chose.' })).toMatchObject({ kind: 'forbidden' })
    expect(await editNote(editor, { ...it, body: 'Et la date ?' })).toMatchObject({ ok: true })
    expect((await threadsOf(author, id))?.threads[0]?.notes[0]).toMatchObject({ body: 'Et la date ?', editedAt: expect.any(String) })
    holdClock(inMinutes(editingMinutes + 1))
    expect(await editNote(editor, { ...it, body: 'Trop tard.' })).toMatchObject({ kind: 'forbidden' })
  })

  it('a thread goes with its last note, and stays while others answer in it', async () => {
    const { author, editor, id } = await aReview()
    const first = await opened(editor, id)
    const answer = await reply(author, { article: id, thread: first.thread, body: 'Voici.', mentions: [] })
    expect(await deleteNote(editor, { article: id, ...first })).toMatchObject({ value: { threadGone: false } })
    expect((await threadsOf(author, id))?.threads[0]?.notes).toMatchObject([{ body: 'Voici.' }])
    expect(await deleteNote(author, { article: id, thread: first.thread, note: answer.ok ? answer.value.note : '' })).toMatchObject({ value: { threadGone: true } })
    expect((await threadsOf(author, id))?.threads).toEqual([])
  })

  it('a thread is reached by its own article only', async () => {
    const { author, id } = await aReview()
    const other = await anArticle({ owner: author })
    const { thread } = await aThread({ article: id, by: author })
    expect(await reply(author, { article: other.id, thread, body: 'Ici ?', mentions: [] })).toMatchObject({ kind: 'not-found' })
  })

  it('counts open threads of many texts at once, each as far as the reader sees them', async () => {
    const { author, editor, colleague, id } = await aReview()
    const { id: second } = await anArticle({ owner: author })
    const { id: foreign } = await anArticle({ owner: colleague })
    for (const article of [id, id, second, foreign]) await aThread({ article, by: editor })
    await aThread({ article: id, by: editor, resolved: true })
    await aThread({ article: id, by: editor, kind: 'editors' })
    const ids = [id, second, foreign]
    expect(Object.fromEntries((await openThreadCounts(author, ids)) ?? [])).toEqual({ [id]: 2, [second]: 1 })
    expect(Object.fromEntries((await openThreadCounts(editor, ids)) ?? [])).toEqual({ [id]: 3, [second]: 1, [foreign]: 1 })
  })

  it('live readers are told once the change is there', async () => {
    const { author, id } = await aReview()
    const listener = new pg.Client({ connectionString: String(pool().options.connectionString) })
    await listener.connect()
    try {
      await listener.query('LISTEN tribune_texts')
      const heard = new Promise<string | undefined>((resolve) => listener.once('notification', ({ payload }) => resolve(payload)))
      await opened(author, id)
      expect(JSON.parse((await heard) ?? '')).toEqual({ kind: 'notes', article: id, threads: 'passage' })
    } finally {
      await listener.end()
    }
  })
})
