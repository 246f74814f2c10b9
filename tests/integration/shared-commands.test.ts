import { describe, expect, it } from 'vitest'
import {
  abandonCorrection, acceptArticle, beginCorrection, publishArticle, restoreRevision, saveText, saveVersion, sendBack, submitForReview, takeSubmission, trashDraft, workingText, type SaveConflict,
} from '@/lib/articles'
import { channel, isSettled } from '@/lib/articles/shared/log'
import { settledText, settleText } from '@/lib/articles/shared/settling'
import { anchorsIn, suggestionsIn } from '@/lib/content/review'
import type { Actor } from '@/lib/actor'
import { db, pool } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { aBody, anArticle, aPerson, paragraph } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { seenText, suggestedWords, titleWords, typed, typedWords, wordsAt } from '@/tests/support/typing'

useDatabase()

const licence = 'on' as const
const publishing = { publicNote: null, slug: undefined }
const version = async (actor: Actor, id: string) => {
  const settled = await settleText(actor, { id })
  return settled.ok ? settled.value.version : 0
}
const working = async (id: string) => (await db().article.findUniqueOrThrow({ where: { id }, include: { workingRevision: true } })).workingRevision
/** The working revision holds exactly what everybody sees. */
async function agrees(id: string): Promise<void> {
  const [article, seen] = [await db().article.findUniqueOrThrow({ where: { id } }), settledText(await seenText(id))]
  expect(await isSettled(db(), article)).toBe(true)
  expect(await working(id)).toMatchObject({ title: seen.title, standfirst: seen.standfirst, body: seen.body, sectionId: seen.sectionId, review: seen.review })
  expect(article.openSuggestions).toBe(seen.openSuggestions)
}

describe('a command', () => {
  it('submits what was typed last, once it was read', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    await typedWords(id, author, 'Aussitôt. ')
    expect(await submitForReview(author, { id, version: await version(author, id), licence })).toMatchObject({ ok: true })
    expect(JSON.stringify((await working(id))?.body)).toContain('Aussitôt. ')
    expect(await working(id)).toMatchObject({ reason: 'submit', frozenAt: expect.any(Date) })
    expect(await db().consent.findFirst()).toMatchObject({ revisionId: (await working(id))?.id })
  })

  it('of a version before somebody else’s words is a conflict that shows them, and publishes nothing', async () => {
    const [editor, author] = [await aPerson({ role: 'editor' }), await aPerson({ name: 'Salma' })]
    const { id } = await anArticle({ owner: author, status: 'in_review' })
    const read = await version(editor, id)
    await typedWords(id, author, 'Entre-temps. ')
    const refused = await publishArticle(editor, { id, version: read, ...publishing })
    expect(refused).toMatchObject({ kind: 'conflict', current: { by: 'Salma' } satisfies Partial<SaveConflict> })
    expect(JSON.stringify(refused)).toContain('Entre-temps. ')
    expect(await db().article.findUnique({ where: { id } })).toMatchObject({ status: 'in_review', publishedRevisionId: null })
  })

  it('never lets a version that a refusal told come to mean another text', async () => {
    const [editor, author] = [await aPerson({ role: 'editor' }), await aPerson()]
    const { id } = await anArticle({ owner: author, status: 'in_review' })
    const read = await version(editor, id)
    await typedWords(id, author, 'Un. ')
    const refused = await publishArticle(editor, { id, version: read, ...publishing })
    const told = refused.ok || refused.kind !== 'conflict' ? 0 : (refused.current as SaveConflict).current.version
    expect(await working(id)).toMatchObject({ version: told })
    await typedWords(id, author, 'Deux. ')
    expect(await publishArticle(editor, { id, version: told, ...publishing })).toMatchObject({ kind: 'conflict' })
  })

  it('keeps what was typed under the name it was given, and in the text that is sent back', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'in_review' })
    await typedWords(id, editor, 'Relu. ')
    await saveVersion(editor, { id, name: 'relu' })
    expect(JSON.stringify((await db().revision.findFirst({ where: { articleId: id, name: 'relu' } }))?.body)).toContain('Relu. ')
    await suggestedWords(id, editor, 'Peut-être. ')
    await sendBack(editor, { id, message: 'À vous.' })
    expect(await working(id)).toMatchObject({ reason: 'sendBack', review: expect.anything() })
    await agrees(id)
  })
})

describe('a text put in the place of the working one', () => {
  it('by the API reaches whoever has it open; passages it leaves alone keep their review', async () => {
    const [author, thread] = [await aPerson(), newId()]
    const { id } = await anArticle({ owner: author, body: { type: 'doc', content: [paragraph('Un.'), paragraph('Deux.'), paragraph('Trois.')] } })
    await suggestedWords(id, author, 'Peut-être. ', 0)
    await typed(id, author, (doc) => wordsAt(doc, 2).format(0, 4, { note: { id: thread } }))
    await suggestedWords(id, author, 'Sinon. ', 1)
    const text = { id, version: await version(author, id), title: 'Autre', standfirst: 'Un chapô.', sectionId: null, tags: ['mer'], hero: null, body: { type: 'doc' as const, content: [paragraph('Un.'), paragraph('Deux, revu.'), paragraph('Trois.')] } }
    expect(await saveText(author, text)).toMatchObject({ ok: true, value: { version: text.version + 1 } })
    const seen = await seenText(id)
    expect(suggestionsIn(seen.body).map(({ inserted }) => inserted)).toEqual(['Peut-être. '])
    expect([...anchorsIn(seen.body).keys()]).toEqual([thread])
    expect([seen.title.textContent, seen.body.child(1).textContent, seen.tags]).toEqual(['Autre', 'Deux, revu.', ['mer']])
    await agrees(id)
    expect((await workingText(author, id))?.text).toMatchObject({ title: 'Autre', body: text.body })
  })

  it('by the API over words that somebody is typing is a conflict', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    await typedWords(id, author, 'Déjà là. ')
    expect(await saveText(author, { id, version: 1, title: '', standfirst: '', sectionId: null, tags: [], hero: null, body: aBody() })).toMatchObject({ kind: 'conflict' })
    expect((await seenText(id)).body.textContent).toContain('Déjà là. ')
  })

  it('by a restoration comes back as it was, suggestions included, for everybody', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    await suggestedWords(id, author, 'Peut-être. ')
    await saveVersion(author, { id, name: 'proposé' })
    await typed(id, author, (doc) => {
      wordsAt(doc).delete(0, wordsAt(doc).length)
      titleWords(doc).insert(0, 'Plus tard : ')
    })
    expect(suggestionsIn((await seenText(id)).body)).toEqual([])
    const kept = await db().revision.findFirstOrThrow({ where: { articleId: id, name: 'proposé' } })
    expect(await restoreRevision(author, { id, number: kept.number, version: await version(author, id) })).toMatchObject({ ok: true })
    const seen = await seenText(id)
    expect(suggestionsIn(seen.body).map(({ inserted }) => inserted)).toEqual(['Peut-être. '])
    expect(seen.title.textContent).toBe('La fibre s’arrête ici')
    await agrees(id)
  })

  it('by giving a correction up is the published one again, for everybody', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id } = await anArticle({ owner: editor, published: true })
    await beginCorrection(editor, { id })
    await typed(id, editor, (doc) => titleWords(doc).insert(0, 'Raturé : '))
    await suggestedWords(id, editor, 'Peut-être. ')
    expect(await abandonCorrection(editor, { id })).toMatchObject({ ok: true, value: { status: 'published' } })
    expect((await seenText(id)).title.textContent).toBe('La fibre s’arrête ici')
    await agrees(id)
    expect(JSON.stringify(await db().revision.findMany({ where: { articleId: id, reason: 'abandonCorrection' } }))).toContain('Raturé : ')
  })

  it('by a public note on an accepted text loses no anchor', async () => {
    const [editor, thread] = [await aPerson({ role: 'editor' }), newId()]
    const { id } = await anArticle({ owner: editor, published: true, status: 'accepted' })
    await typed(id, editor, (doc) => wordsAt(doc).format(0, 4, { note: { id: thread } }))
    expect(await acceptArticle(editor, { id, version: await version(editor, id) })).toMatchObject({ kind: 'conflict' })
    expect(await publishArticle(editor, { id, version: await version(editor, id), publicNote: 'Précision.', slug: undefined })).toMatchObject({ ok: true })
    expect(JSON.stringify((await working(id))?.review)).toContain(thread)
    await agrees(id)
  })
})

it('each step of the workflow is told to whoever has the text open, once it is taken', async () => {
  const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
  const [draft, sent] = [await anArticle({ owner: author }), await anArticle({ owner: author, status: 'submitted' })]
  const client = await pool().connect()
  const told: unknown[] = []
  client.on('notification', ({ payload }) => void told.push(JSON.parse(payload ?? '')))
  await client.query(`LISTEN ${channel}`)
  await takeSubmission(author, { id: sent.id })
  await takeSubmission(editor, { id: sent.id })
  await trashDraft(author, { id: draft.id })
  // An answer comes after every notice that was sent before it was asked for.
  await client.query(`UNLISTEN ${channel}`)
  client.removeAllListeners('notification')
  client.release()
  expect(told).toEqual([sent.id, draft.id].map((article) => ({ kind: 'moved', article })))
})
