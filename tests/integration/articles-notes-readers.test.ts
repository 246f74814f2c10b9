import { describe, expect, it } from 'vitest'
import { articleHistory, deleteNote, editNote, openThread, openThreadCounts, openThreadsOf, reply, resolveThread, threadsOf } from '@/lib/articles'
import { db } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { aPerson } from '../support/builders'
import { useDatabase } from '../support/database'
import { aNote, aReview, opened } from '../support/notes'

useDatabase()

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
    expect(await openThread(author, aNote(id, { kind: 'editors' }))).toMatchObject({ kind: 'forbidden' })
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
    expect(await openThread(editor, aNote(id, { kind: 'editors', mentions: [author.id] }))).toMatchObject({ kind: 'invalid' })
    expect(await db().noteThread.count()).toBe(0)
  })
})

describe('calling by name', () => {
  it('offers and takes who reads the text: its author and the editors, nobody suspended', async () => {
    const { author, editor, admin, colleague, id } = await aReview()
    await aPerson({ name: 'Suspendue', role: 'editor', status: 'suspended' })
    expect((await threadsOf(author, id))?.people.passage?.map(({ name, role }) => [name, role])).toEqual([['Leïla Cherkaoui', 'editor'], ['Rachid Haddad', 'editor'], ['Salma Berrada', 'author']])
    expect(await openThread(author, aNote(id, { mentions: [editor.id, admin.id] }))).toMatchObject({ ok: true })
    for (const stranger of [colleague.id, newId()]) {
      expect(await openThread(author, aNote(id, { mentions: [stranger] }))).toMatchObject({ kind: 'invalid', errors: [{ path: 'mentions' }] })
    }
  })
})
