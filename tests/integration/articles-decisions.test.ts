import { describe, expect, it } from 'vitest'
import {
  acceptArticle, articleHistory, beginCorrection, deskQueue, myArticles, publishArticle, resolveThread, restoreRevision, revision, saveText, saveVersion, sendBack, turnSuggestingOff, turnSuggestingOn, workingText,
} from '@/lib/articles'
import { deskQuery } from '@/lib/articles/schema'
import { standingIn } from '@/lib/articles/shared/policy'
import { settleText } from '@/lib/articles/shared/settling'
import { articleOf, asWritten } from '@/lib/content/review'
import type { Actor } from '@/lib/actor'
import { db, type ArticleStatus } from '@/lib/db'
import { aBody, anArticle, aPerson } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aThread } from '@/tests/support/notes'
import { seenText, suggestedWords, typed, wordsAt } from '@/tests/support/typing'

useDatabase()

const publishing = { publicNote: null, slug: undefined }
const version = async (actor: Actor, id: string) => {
  const settled = await settleText(actor, { id })
  return settled.ok ? settled.value.version : 0
}
const article = (id: string) => db().article.findUniqueOrThrow({ where: { id } })
/** Two people, and the author's text under review. */
async function underReview(status: ArticleStatus = 'in_review') {
  const [author, editor] = [await aPerson({ name: 'Salma' }), await aPerson({ name: 'Omar', role: 'editor' })]
  const { id } = await anArticle({ owner: author, status })
  return { author, editor, id, publish: async () => publishArticle(editor, { id, version: await version(editor, id), ...publishing }) }
}
/** Everybody's suggestions in the body dropped, as from an editor. */
const dropped = (id: string, by: { id: string }, length: number) => typed(id, by, (doc) => wordsAt(doc).delete(0, length))

describe('what is left open', () => {
  it('holds a publication up, and is named: whose it is, what it says, where it stands', async () => {
    const { author, editor, id, publish } = await underReview()
    const suggestion = await suggestedWords(id, author, 'Peut-être. ')
    const { thread } = await aThread({ article: id, by: editor, quote: 'vingt-trois centres' })
    expect(await publish()).toEqual({
      ok: false,
      kind: 'invalid',
      errors: [
        { path: `note-${suggestion}`, message: 'Suggestion de Salma à décider\u202f: ajouter «\u202fPeut-être.\u202f»' },
        { path: `note-${thread}`, message: 'Note de Omar à résoudre, sur «\u202fvingt-trois centres\u202f»\u202f: «\u202fD’où vient ce chiffre ?\u202f»' },
      ],
    })
    expect(await acceptArticle(editor, { id, version: await version(editor, id) })).toMatchObject({ kind: 'invalid' })
    expect(await article(id)).toMatchObject({ status: 'in_review', publishedRevisionId: null })
  })

  it('no longer does once it is decided; the text that is out is the text as it is written', async () => {
    const { author, editor, id, publish } = await underReview()
    await suggestedWords(id, author, 'Peut-être. ')
    const { thread } = await aThread({ article: id, by: editor })
    await typed(id, editor, (doc) => wordsAt(doc, 1).format(0, 4, { note: { id: thread } }))
    await resolveThread(author, { article: id, thread })
    expect(await publish()).toMatchObject({ kind: 'invalid', errors: [{ path: expect.stringMatching(/^note-/) }] })
    await dropped(id, editor, 'Peut-être. '.length)
    expect(await publish()).toMatchObject({ ok: true })
    const out = await db().revision.findFirstOrThrow({ where: { publishedOf: { id } } })
    expect(out.body).toEqual(articleOf(asWritten((await seenText(id)).body)))
    expect(JSON.stringify(out.body)).not.toContain(thread)
  })

  it('among editors holds nothing up', async () => {
    const { editor, id, publish } = await underReview()
    await aThread({ article: id, by: editor, kind: 'editors' })
    expect((await workingText(editor, id))?.open).toEqual({ suggestions: 0, notes: 0, editorsNotes: 1 })
    expect(await publish()).toMatchObject({ ok: true })
  })

  it('holds up a correction too', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id } = await anArticle({ owner: editor, published: true })
    await beginCorrection(editor, { id })
    await suggestedWords(id, editor, 'Sinon. ')
    expect(await publishArticle(editor, { id, version: await version(editor, id), ...publishing })).toMatchObject({ kind: 'invalid', errors: [{}] })
    await dropped(id, editor, 'Sinon. '.length)
    expect(await publishArticle(editor, { id, version: await version(editor, id), ...publishing })).toMatchObject({ ok: true })
  })

  it('goes along when a text is sent back, which is what it is for', async () => {
    const { author, editor, id } = await underReview()
    await suggestedWords(id, editor, 'Mieux. ')
    await aThread({ article: id, by: editor })
    expect(await sendBack(editor, { id, message: 'À vous.' })).toMatchObject({ ok: true })
    expect((await workingText(author, id))?.open).toEqual({ suggestions: 1, notes: 1, editorsNotes: 0 })
  })

  it('stands in the lists, to each person as far as they see it', async () => {
    const { author, editor, id } = await underReview('changes_requested')
    await suggestedWords(id, editor, 'Mieux. ')
    await settleText(editor, { id })
    await aThread({ article: id, by: editor })
    await aThread({ article: id, by: editor, resolved: true })
    await aThread({ article: id, by: editor, kind: 'editors' })
    await anArticle({ owner: author })
    expect((await deskQueue(editor, deskQuery.parse({ tab: 'with-author' })))?.rows).toMatchObject([{ id, openSuggestions: 1, openNotes: 2 }])
    expect((await myArticles(author))?.map(({ id: each, openSuggestions, openNotes }) => [each === id, openSuggestions, openNotes])).toEqual(expect.arrayContaining([[true, 1, 1], [false, 0, 0]]))
    expect([await workingText(author, id), await workingText(editor, id)]).toMatchObject([{ open: { suggestions: 1, notes: 1, editorsNotes: 0 } }, { open: { suggestions: 1, notes: 1, editorsNotes: 1 } }])
  })
})

describe('« Mode suggestion »', () => {
  it('holds the author to suggesting and leaves editors writing, until it is turned off', async () => {
    const { author, editor, id } = await underReview('changes_requested')
    const save = async () => saveText(author, { id, version: await version(author, id), title: 'Autre', standfirst: '', sectionId: null, tags: [], hero: null, body: aBody() })
    expect(await turnSuggestingOn(editor, { id })).toMatchObject({ ok: true, value: { suggesting: true } })
    expect([standingIn(author, await article(id)), (await workingText(author, id))?.may]).toEqual(['suggest', 'suggest'])
    expect(await save()).toMatchObject({ kind: 'forbidden', reason: 'locked' })
    await saveVersion(author, { id, name: 'un' })
    expect(await restoreRevision(author, { id, number: 1, version: 1 })).toMatchObject({ kind: 'forbidden' })
    await turnSuggestingOn(editor, { id })
    await turnSuggestingOff(editor, { id })
    expect(await save()).toMatchObject({ ok: true })
    expect((await articleHistory(author, id))?.filter(({ verb }) => verb.startsWith('turn')).map(({ label }) => label)).toEqual(['a quitté le mode suggestion', 'a activé le mode suggestion'])
  })

  it('is turned on only where somebody may write', async () => {
    const where = async (status: ArticleStatus, more: { published?: boolean } = {}) => {
      const [editor, { id }] = [await aPerson({ role: 'editor' }), await anArticle({ status, ...more })]
      const answer = await turnSuggestingOn(editor, { id })
      return [(await workingText(editor, id))?.mayTurnSuggesting, answer.ok || answer.kind]
    }
    for (const status of ['in_review', 'changes_requested', 'accepted'] as const) expect([status, ...(await where(status))]).toEqual([status, true, true])
    expect(await where('draft', { published: true })).toEqual([true, true])
    for (const status of ['draft', 'submitted', 'declined', 'published', 'trashed'] as const) expect([status, ...(await where(status))]).toEqual([status, false, 'conflict'])
  })
})

it('a revision that was kept under review says how many suggestions it was kept with, and reads as it is written', async () => {
  const { author, editor, id } = await underReview()
  await suggestedWords(id, editor, 'Mieux. ')
  await saveVersion(editor, { id, name: 'relu' })
  const { number } = await db().revision.findFirstOrThrow({ where: { articleId: id, name: 'relu' } })
  const read = await revision(author, id, number)
  expect(read?.openSuggestions).toBe(1)
  expect(JSON.stringify(read?.text.body)).not.toContain('Mieux. ')
})
