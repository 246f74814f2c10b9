import { describe, expect, it } from 'vitest'
import { deleteNote, openThread, reply, resolveThread, threadsOf, trashDraft } from '@/lib/articles'
import { noteLimits } from '@/lib/articles/notes/limits'
import { openThreadInput, replyInput } from '@/lib/articles/notes/schema'
import { db } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { aNote, aReview, aThread, opened } from '../support/notes'

useDatabase()

describe('what cannot be', () => {
  it('nobody writes on a text in the bin, and it can still be read', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author, status: 'draft' })
    const { thread } = await aThread({ article: id, by: author })
    await trashDraft(author, { id })
    expect(await openThread(author, aNote(id))).toMatchObject({ kind: 'forbidden' })
    expect(await reply(author, { article: id, thread, body: 'x', mentions: [] })).toMatchObject({ kind: 'forbidden' })
    expect(await threadsOf(author, id)).toMatchObject({ mayWrite: false, threads: [{ id: thread }] })
  })

  it('two who settle a thread at once settle it once, by the first one’s name', async () => {
    const { author, editor, id } = await aReview()
    const { thread } = await aThread({ article: id, by: editor })
    const results = await Promise.all([author, editor, author, editor].map((actor) => resolveThread(actor, { article: id, thread })))
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true])
    expect(await db().event.count({ where: { verb: 'resolveThread', subjectId: thread } })).toBe(1)
  })

  it('an answer to a thread that goes meanwhile either keeps it or is told that it is gone', async () => {
    const { author, editor, id } = await aReview()
    for (let round = 0; round < 6; round += 1) {
      const first = await opened(editor, id)
      const [gone, answered] = await Promise.all([deleteNote(editor, { article: id, ...first }), reply(author, { article: id, thread: first.thread, body: 'Voici.', mentions: [] })])
      expect(gone.ok).toBe(true)
      const left = await db().note.findMany({ where: { threadId: first.thread } })
      if (answered.ok) expect(left).toMatchObject([{ id: answered.value.note }])
      else expect([answered.kind, left.length, await db().noteThread.count({ where: { id: first.thread } })]).toEqual(['not-found', 0, 0])
    }
  })

  it('a note and the bin at once: the note is there before, or refused after', async () => {
    const author = await aPerson()
    for (let round = 0; round < 6; round += 1) {
      const { id } = await anArticle({ owner: author, status: 'draft' })
      const [written, trashed] = await Promise.all([openThread(author, aNote(id)), trashDraft(author, { id })])
      expect(trashed.ok).toBe(true)
      if (!written.ok) expect(written.kind).toBe('forbidden')
      expect(await db().noteThread.count({ where: { articleId: id } })).toBe(written.ok ? 1 : 0)
    }
  })

  it('many who answer at once all stand there, each with a number of their own', async () => {
    const { author, editor, admin, id } = await aReview()
    const { thread } = await aThread({ article: id, by: editor })
    const results = await Promise.all(Array.from({ length: 9 }, (_, n) => reply([author, editor, admin][n % 3] ?? author, { article: id, thread, body: `Réponse ${n}`, mentions: [] })))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect((await db().note.findMany({ where: { threadId: thread }, orderBy: { number: 'asc' } })).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('the schema takes words only, and cuts a long passage', () => {
    const article = newId()
    const parse = (input: object) => openThreadInput.safeParse({ article, body: 'Bien.', ...input })
    for (const body of ['', '   ', null, 7, {}, ['x'], 'a\u0007b', 'a\u202eb', '\ud800', 'é'.repeat(noteLimits.body + 1)]) expect([body, parse({ body }).success]).toEqual([body, false])
    for (const wrong of [{ id: 'x' }, { id: crypto.randomUUID() }, { kind: 'all' }, { quote: {} }, { quote: 'x'.repeat(20_001) }, { mentions: 'x' }, { mentions: ['x'] }, { mentions: Array.from({ length: 21 }, () => newId()) }]) expect([wrong, parse(wrong).success]).toEqual([wrong, false])
    expect(parse({ quote: ` un\n\u202e deux \ud800` }).data?.quote).toBe('un deux')
    expect([...(parse({ quote: '\u{1f600}'.repeat(900) }).data?.quote ?? '')]).toHaveLength(noteLimits.quote)
    expect(replyInput.safeParse({ article, thread: newId(), body: 'é'.repeat(noteLimits.body) }).success).toBe(true)
  })

  it('the database holds the bounds too', async () => {
    const { author, id } = await aReview()
    const { thread, note: noteId } = await aThread({ article: id, by: author })
    await expect(db().note.update({ where: { id: noteId }, data: { body: 'x'.repeat(4001) } })).rejects.toThrow()
    await expect(db().note.update({ where: { id: noteId }, data: { mentions: Array.from({ length: 21 }, () => newId()) } })).rejects.toThrow()
    await expect(db().noteThread.update({ where: { id: thread }, data: { quote: 'x'.repeat(501) } })).rejects.toThrow()
  })
})

describe('an account that goes', () => {
  it('leaves its notes without its name', async () => {
    const { author, admin, id } = await aReview()
    const { thread } = await aThread({ article: id, by: admin, resolved: true })
    await opened(admin, id)
    await db().user.delete({ where: { id: admin.id } })
    const read = await threadsOf(author, id)
    expect(read?.threads[0]).toMatchObject({ id: thread, resolved: { by: 'Une personne partie' }, notes: [{ author: { id: null, name: 'Une personne partie', role: 'gone' }, mine: false }] })
    expect(JSON.stringify(read)).not.toContain('Cherkaoui')
    expect(JSON.stringify(await db().note.findMany())).not.toContain('Cherkaoui')
  })
})
