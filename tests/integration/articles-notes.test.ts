import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '@/lib/actor'
import { articleHistory, deleteNote, editNote, noteWritten, openThread, openThreadCounts, openThreadsOf, reopenThread, reply, resolveThread, threadsOf, trashDraft } from '@/lib/articles'
import { editingMinutes, noteLimits } from '@/lib/articles/notes/limits'
import { openThreadInput, replyInput } from '@/lib/articles/notes/schema'
import { holdClock, inMinutes } from '@/lib/clock'
import { db, pool } from '@/lib/db'
import { settings } from '@/lib/env'
import { newId } from '@/lib/tokens'
import { jobsNamed } from '../support/audience'
import { anArticle, aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { aThread } from '../support/notes'

useDatabase()

const note = (article: string, more: Partial<Parameters<typeof openThread>[1]> = {}) => ({ article, kind: 'passage' as const, quote: 'vingt-trois centres', body: 'D’où vient ce chiffre ?', mentions: [], ...more })

/** A text in review: its author, its editor, and somebody of each other kind. */
async function aReview() {
  const [author, editor, colleague, admin] = await Promise.all([aPerson({ name: 'Salma Berrada' }), aPerson({ name: 'Rachid Haddad', role: 'editor' }), aPerson({ name: 'Omar Lahlou' }), aPerson({ name: 'Leïla Cherkaoui', role: 'admin' })])
  const { id } = await anArticle({ owner: author, assignee: editor, status: 'in_review', title: 'Le port' })
  return { author, editor, colleague, admin, id }
}

async function opened(actor: Person, article: string, more: Partial<Parameters<typeof openThread>[1]> = {}) {
  const result = await openThread(actor, note(article, more))
  if (!result.ok) throw new Error(result.kind)
  return result.value
}

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
    expect(await openThreadsOf(db(), id)).toEqual([{ id: thread, quote: 'vingt-trois centres' }])
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
    const twice = await Promise.all([openThread(editor, note(id, { id: thread })), openThread(editor, note(id, { id: thread }))])
    expect(twice.map(({ ok }) => ok)).toEqual([true, true])
    const replies = [0, 1].map(() => reply(author, { article: id, thread, id: answer, body: 'Oui.', mentions: [] }))
    expect((await Promise.all(replies)).map(({ ok }) => ok)).toEqual([true, true])
    expect(await db().note.count()).toBe(2)
    expect(await jobsNamed('note.written')).toHaveLength(2)
    // Other words under the same id are not the same request: they must not pass for sent.
    expect(await openThread(editor, note(id, { id: thread, body: 'Autre chose.' }))).toMatchObject({ kind: 'conflict' })
    expect(await reply(author, { article: id, thread, id: answer, body: 'Non.', mentions: [] })).toMatchObject({ kind: 'conflict' })
    expect(await openThread(author, note(id, { id: thread }))).toMatchObject({ kind: 'conflict' })
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
      expect(JSON.parse((await heard) ?? '')).toEqual({ kind: 'notes', article: id })
    } finally {
      await listener.end()
    }
  })
})

describe('the editors’ threads', () => {
  const planted = 'PLANTÉ-ENTRE-RÉDACTEURS'

  it('never reach a contributor: not their text, their people, their number, their existence', async () => {
    const { author, editor, admin, id } = await aReview()
    const { thread, note: noteId } = await opened(editor, id, { kind: 'editors', body: `${planted} : à couper ?`, quote: planted, mentions: [admin.id] })
    const asAuthor = JSON.stringify([await threadsOf(author, id), await articleHistory(author, id), [...((await openThreadCounts(author, [id])) ?? [])]])
    for (const secret of [planted, thread, noteId]) expect(asAuthor).not.toContain(secret)
    expect((await threadsOf(author, id))?.people.editors).toBeUndefined()
    expect(JSON.stringify(await threadsOf(editor, id))).toContain(planted)

    const before = await db().note.findMany()
    const it = { article: id, thread }
    expect(await openThread(author, note(id, { kind: 'editors' }))).toMatchObject({ kind: 'forbidden' })
    expect(await reply(author, { ...it, body: 'Moi aussi.', mentions: [] })).toMatchObject({ kind: 'not-found' })
    expect(await resolveThread(author, it)).toMatchObject({ kind: 'not-found' })
    expect(await editNote(author, { ...it, note: noteId, body: 'x', mentions: [] })).toMatchObject({ kind: 'not-found' })
    expect(await deleteNote(author, { ...it, note: noteId })).toMatchObject({ kind: 'not-found' })
    expect(await db().note.findMany()).toEqual(before)
    expect(await openThreadsOf(db(), id)).toEqual([])
  })

  it('are nobody’s any more who was an editor when they wrote in them', async () => {
    const { editor, id } = await aReview()
    const { thread } = await opened(editor, id, { kind: 'editors' })
    await db().user.update({ where: { id: editor.id }, data: { role: 'contributor' } })
    const demoted = { ...editor, role: 'contributor' as const }
    expect(await threadsOf(demoted, id)).toBeNull()
    expect(await reply(demoted, { article: id, thread, body: 'Encore.', mentions: [] })).toMatchObject({ kind: 'not-found' })
  })

  it('cannot call an author', async () => {
    const { author, editor, id } = await aReview()
    expect(await openThread(editor, note(id, { kind: 'editors', mentions: [author.id] }))).toMatchObject({ kind: 'invalid' })
    expect(await db().noteThread.count()).toBe(0)
  })
})

describe('calling by name', () => {
  it('offers and takes who reads the text: its author and the editors, nobody suspended', async () => {
    const { author, editor, admin, colleague, id } = await aReview()
    await aPerson({ name: 'Suspendue', role: 'editor', status: 'suspended' })
    expect((await threadsOf(author, id))?.people.passage?.map(({ name, role }) => [name, role])).toEqual([['Leïla Cherkaoui', 'editor'], ['Rachid Haddad', 'editor'], ['Salma Berrada', 'author']])
    expect(await openThread(author, note(id, { mentions: [editor.id, admin.id] }))).toMatchObject({ ok: true })
    for (const stranger of [colleague.id, newId()]) {
      expect(await openThread(author, note(id, { mentions: [stranger] }))).toMatchObject({ kind: 'invalid', errors: [{ path: 'mentions' }] })
    }
  })
})

describe('what cannot be', () => {
  it('nobody writes on a text in the bin, and it can still be read', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author, status: 'draft' })
    const { thread } = await aThread({ article: id, by: author })
    await trashDraft(author, { id })
    expect(await openThread(author, note(id))).toMatchObject({ kind: 'forbidden' })
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
      const [written, trashed] = await Promise.all([openThread(author, note(id)), trashDraft(author, { id })])
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

describe('mail', () => {
  const outbox = () => path.join(settings().dataFolder, 'outbox')
  let seen: Set<string>
  beforeEach(async () => {
    seen = new Set(await readdir(outbox()).catch(() => []))
  })

  /** Does what waits in the queue, as one process after the other would, and answers the new mails. */
  async function mailsSent() {
    const jobs = (await jobsNamed('note.written')) as { noteId: string }[]
    await pool().query(`DELETE FROM pgboss.job WHERE name = 'note.written'`)
    for (const job of jobs) await noteWritten(job)
    const files = (await readdir(outbox()).catch(() => [])).filter((name) => !seen.has(name) && name.endsWith('.eml')).sort()
    files.forEach((name) => seen.add(name))
    return Promise.all(files.map(async (name) => simpleParser(await readFile(path.join(outbox(), name)))))
  }
  type Mails = Awaited<ReturnType<typeof mailsSent>>
  const receivers = (mails: Mails) => mails.map(({ to }) => (to && !Array.isArray(to) ? to.text : '')).sort()

  it('goes to the author and the editor who has the text, not to the writer, with one link to the place', async () => {
    const { author, editor, admin, id } = await aReview()
    const { thread } = await opened(admin, id)
    const mails = await mailsSent()
    expect(receivers(mails)).toEqual([author.email, editor.email].sort())
    const toAuthor = mails.find(({ to }) => to && !Array.isArray(to) && to.text === author.email)
    expect(toAuthor?.subject).toBe('Une note de Leïla Cherkaoui sur «\u202fLe port\u202f»')
    expect(toAuthor?.text).toContain('vingt-trois centres')
    expect(toAuthor?.text).toContain('D’où vient ce chiffre ?')
    expect(toAuthor?.text?.match(/https?:\/\/\S+/g)?.filter((url) => url.includes('/articles/'))).toEqual([`${settings().appUrl}/espace/articles/${id}#note-${thread}`])
    expect(JSON.stringify(mails.map(({ text }) => text))).toContain(`/redaction/articles/${id}#note-${thread}`)
  })

  it('escapes what was written, and a line break stays out of the subject', async () => {
    const { author, id } = await aReview()
    await opened(author, id, { body: '<script>alert(1)</script>' })
    const [mail] = await mailsSent()
    expect(mail?.html).not.toContain('<script>alert')
    expect(mail?.text).toContain('<script>alert(1)</script>')
  })

  it('of the editors’ threads goes to editors only, whoever owns the text and whoever wrote in it', async () => {
    const { editor, admin, id } = await aReview()
    const { thread } = await opened(editor, id, { kind: 'editors', mentions: [admin.id] })
    await db().note.update({ where: { id: (await db().note.findFirstOrThrow()).id }, data: { mentions: [admin.id, (await db().article.findUniqueOrThrow({ where: { id } })).ownerId] } })
    expect(receivers(await mailsSent())).toEqual([admin.email])
    await db().user.update({ where: { id: editor.id }, data: { role: 'contributor' } })
    await reply(admin, { article: id, thread, body: 'Oui.', mentions: [] })
    expect(receivers(await mailsSent())).toEqual([])
  })

  it('somebody who is called gets it, and is told so', async () => {
    const { author, editor, admin, id } = await aReview()
    await opened(author, id, { mentions: [admin.id] })
    const mails = await mailsSent()
    expect(receivers(mails)).toEqual([admin.email, editor.email].sort())
    expect(mails.find(({ to }) => to && !Array.isArray(to) && to.text === admin.email)?.subject).toContain('vous appelle')
  })

  it('is one per person and thread in ten minutes; the rest comes together when they are over', async () => {
    const { author, editor, id } = await aReview()
    holdClock(new Date('2026-11-25T10:00:00Z'))
    const { thread } = await opened(editor, id)
    expect(receivers(await mailsSent())).toEqual([author.email])
    for (const body of ['Et la date ?', 'Et le lieu ?', 'Et le nom ?']) await reply(editor, { article: id, thread, body, mentions: [] })
    expect(await mailsSent()).toEqual([])
    const { rows } = await pool().query<{ wait: number }>(`SELECT extract(epoch FROM start_after - created_on)::int AS wait FROM pgboss.job WHERE name = 'note.written'`)
    expect(rows.map(({ wait }) => wait)).toEqual([600, 600, 600])

    holdClock(new Date('2026-11-25T10:10:00Z'))
    const mails = await mailsSent()
    expect(receivers(mails)).toEqual([author.email])
    expect(mails[0]?.subject).toContain('3 notes')
    for (const body of ['Et la date ?', 'Et le lieu ?', 'Et le nom ?']) expect(mails[0]?.text).toContain(body)
    expect(mails[0]?.text).not.toContain('D’où vient')
    expect(await jobsNamed('note.written')).toEqual([])
  })

  it('says nothing of what its reader has answered, or what was taken back', async () => {
    const { author, editor, id } = await aReview()
    const { thread } = await opened(editor, id)
    await reply(author, { article: id, thread, body: 'Déjà répondu.', mentions: [] })
    expect(receivers(await mailsSent())).toEqual([editor.email])
    const { thread: other, note: gone } = await opened(editor, id)
    await deleteNote(editor, { article: id, thread: other, note: gone })
    expect(await mailsSent()).toEqual([])
  })

  it('is one even when two processes do the same job', async () => {
    const { author, editor, id } = await aReview()
    const { note: noteId } = await opened(editor, id)
    await pool().query(`DELETE FROM pgboss.job`)
    await Promise.all([noteWritten({ noteId }), noteWritten({ noteId }), noteWritten({ noteId })])
    expect(receivers(await mailsSent())).toEqual([author.email])
  })

  it('does not go to who is suspended', async () => {
    const { author, editor, id } = await aReview()
    await db().user.update({ where: { id: author.id }, data: { status: 'suspended' } })
    await opened(editor, id)
    expect(await mailsSent()).toEqual([])
  })
})
