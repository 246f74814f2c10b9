import { afterEach, describe, expect, it } from 'vitest'
import { anonymous } from '@/lib/actor'
import { createArticle, saveText, workingText, type SaveConflict } from '@/lib/articles'
import { saveText as saveTextSchema, type SaveText } from '@/lib/articles/schema'
import type { Doc } from '@/lib/content'
import { holdClock } from '@/lib/clock'
import { db } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { useDatabase } from '@/tests/support/database'
import { aBody, anArticle, anUpload, aPerson, aSection } from '@/tests/support/builders'

useDatabase()
afterEach(() => holdClock(null))

const input = (id: string, changes: Partial<SaveText> = {}): SaveText => ({
  id, version: 1, title: 'Un titre', standfirst: 'Un chapô', sectionId: null, tags: [], body: aBody(), hero: null, ...changes,
})
const revisions = (articleId: string) => db().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } })
const minutesLater = (minutes: number) => holdClock(new Date(Date.now() + minutes * 60_000))

describe('starting', () => {
  it('makes an empty text, signed, that nobody else sees', async () => {
    const author = await aPerson()
    const made = await createArticle(author, { title: '' })
    if (!made.ok) throw new Error(made.kind)
    const work = await workingText(author, made.value.id)
    expect(work).toMatchObject({ status: 'draft', editable: true, isPublic: false, slug: `brouillon-${made.value.id}`, text: { version: 1, title: '' } })
    expect(work?.permissions.map(({ verb }) => verb)).toEqual(['submit', 'trash'])
    expect(await workingText(await aPerson(), made.value.id)).toBeNull()
    expect(await db().revisionByline.count()).toBe(1)
  })

  it('is not for readers', async () => {
    expect(await createArticle(await aPerson({ role: 'reader' }), { title: '' })).toMatchObject({ kind: 'forbidden' })
    expect(await createArticle(anonymous, { title: '' })).toMatchObject({ kind: 'forbidden' })
  })
})

describe('saving', () => {
  it('keeps title, standfirst, section, tags in order and body', async () => {
    const author = await aPerson()
    const section = await aSection()
    const { id } = await anArticle({ owner: author })
    const saved = await saveText(author, input(id, { sectionId: section.id, tags: ['Réseaux', 'IA', 'الذكاء', 'réseaux'] }))
    expect(saved).toMatchObject({ ok: true, value: { version: 2 } })
    expect((await workingText(author, id))?.text).toEqual({ id, version: 2, title: 'Un titre', standfirst: 'Un chapô', sectionId: section.id, tags: ['Réseaux', 'IA', 'الذكاء'], body: aBody(), hero: null })
  })

  it('tells the second of two that started from one version what it would have overwritten', async () => {
    const author = await aPerson({ name: 'Yasmine' })
    const { id } = await anArticle({ owner: author })
    await saveText(author, input(id, { title: 'Le premier' }))
    const second = await saveText(author, input(id, { title: 'Le second' }))
    expect(second).toMatchObject({ ok: false, kind: 'conflict', current: { current: { title: 'Le premier', version: 2 }, by: 'Yasmine' } satisfies Partial<Record<keyof SaveConflict, unknown>> })
    expect((await workingText(author, id))?.text.title).toBe('Le premier')
  })

  it('of twenty at once keeps one', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => saveText(author, input(id, { title: `Version ${n}`, tags: [`t${n}`] }))))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.kind === 'conflict')).toHaveLength(19)
    const kept = answers.findIndex(({ ok }) => ok)
    expect((await workingText(author, id))?.text).toMatchObject({ title: `Version ${kept}`, version: 2 })
  })

  it('hides other people’s drafts and locks what was submitted', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author, status: 'submitted' })
    expect(await saveText(author, input(id))).toEqual({ ok: false, kind: 'forbidden', reason: 'locked' })
    expect(await saveText(await aPerson(), input(id))).toMatchObject({ kind: 'not-found' })
    expect(await saveText(anonymous, input(id))).toMatchObject({ kind: 'not-found' })
    expect(await saveText(author, input(newId()))).toMatchObject({ kind: 'not-found' })
    expect((await revisions(id))[0]).toMatchObject({ version: 1, title: 'La fibre s’arrête ici' })
  })

  it('refuses a section and pictures that are not there, at their fields', async () => {
    const [author, stranger] = [await aPerson(), await aPerson()]
    const { id } = await anArticle({ owner: author })
    const theirs = await anUpload({ owner: stranger })
    const body = { ...aBody(), content: [...aBody().content, { type: 'figure' as const, attrs: { upload: theirs, alt: '', caption: null, credit: null } }] }
    const answer = await saveText(author, input(id, { sectionId: newId(), body, hero: { upload: newId(), alt: '', caption: null, credit: null } }))
    expect(answer).toMatchObject({ kind: 'invalid' })
    expect(!answer.ok && answer.kind === 'invalid' && answer.errors.map(({ path }) => path)).toEqual(['sectionId', 'hero', 'body'])
  })

  it('takes one’s own pictures, and leaves an editor those of the author', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'in_review' })
    const hero = { upload: await anUpload({ owner: author }), alt: 'Un port', caption: null, credit: null }
    expect(await saveText(editor, input(id, { hero }))).toMatchObject({ ok: true })
    const work = await workingText(author, id)
    expect(work?.text.hero).toEqual(hero)
    expect(Object.keys(work?.photos ?? {})).toEqual([hero.upload])
    // A picture that the text showed before stays its own, whoever saves.
    const stranger = await aPerson()
    const given = await anUpload({ owner: stranger })
    const other = await anArticle({ owner: author, hero: { ...hero, upload: given } })
    expect(await saveText(author, input(other.id, { hero: { ...hero, upload: given } }))).toMatchObject({ ok: true })
  })

  it('knows the pictures of galleries and cards as it knows the others', async () => {
    const [author, stranger] = [await aPerson(), await aPerson()]
    const [theirs, given] = [await anUpload({ owner: stranger }), await anUpload({ owner: stranger })]
    const showing = (upload: string, card: string | null): Doc => ({
      type: 'doc',
      content: [
        { type: 'gallery', attrs: { caption: null }, content: [{ type: 'galleryPicture', attrs: { upload, alt: 'Un port', caption: null, credit: null } }] },
        { type: 'embed', attrs: { provider: 'x', address: 'https://x.com/jack/status/20', title: '', upload: card } },
      ],
    })
    const { id } = await anArticle({ owner: author, body: showing(given, given) })
    const refused = { kind: 'invalid', errors: [{ path: 'body' }] }
    expect(await saveText(author, input(id, { body: showing(theirs, null) }))).toMatchObject(refused)
    expect(await saveText(author, input(id, { body: showing(given, theirs) }))).toMatchObject(refused)
    // What the text showed before stays its own.
    expect(await saveText(author, input(id, { body: showing(given, given) }))).toMatchObject({ ok: true })
  })
})

describe('revisions', () => {
  it('one hand writes in one revision', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    await saveText(author, input(id))
    await saveText(author, input(id, { version: 2, title: 'Encore' }))
    expect(await revisions(id)).toMatchObject([{ number: 1, version: 3, title: 'Encore', frozenAt: null }])
  })

  it('ten minutes’ pause freezes it and opens the next', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    await saveText(author, input(id, { tags: ['a'] }))
    minutesLater(11)
    expect(await saveText(author, input(id, { version: 2, title: 'Après', tags: ['a'] }))).toMatchObject({ ok: true, value: { version: 3 } })
    const [first, second] = await revisions(id)
    expect(first).toMatchObject({ version: 2, reason: 'pause', title: 'Un titre' })
    expect(first?.frozenAt).not.toBeNull()
    expect(second).toMatchObject({ number: 2, version: 3, title: 'Après', frozenAt: null })
    expect((await workingText(author, id))?.text.tags).toEqual(['a'])
    expect(await db().revisionByline.count({ where: { revisionId: second?.id } })).toBe(1)
  })

  it('so does a change of hand', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'in_review' })
    await saveText(editor, input(id, { title: 'Par l’éditrice' }))
    const colleague = await aPerson({ role: 'editor' })
    await saveText(colleague, input(id, { version: 2, title: 'Par sa collègue' }))
    expect((await revisions(id)).map(({ reason, makerId }) => [reason, makerId])).toEqual([['submit', author.id], ['hand', editor.id], ['writing', colleague.id]])
  })

  it('a frozen one is refused by the database itself', async () => {
    const { revisionId } = await anArticle({ published: true })
    await expect(db().revision.update({ where: { id: revisionId }, data: { title: 'Autre' } })).rejects.toThrow()
  })
})

describe('what comes in', () => {
  const whole = { id: newId(), version: 1, title: 'T', standfirst: 'S', sectionId: null, tags: [], body: aBody(), hero: null }
  const paths = (changes: object) => saveTextSchema.safeParse({ ...whole, ...changes }).error?.issues.map((issue) => issue.path.join('.')) ?? []

  it('is named where it is wrong', () => {
    expect(saveTextSchema.safeParse(whole).success).toBe(true)
    expect(paths({ title: 'x'.repeat(201), standfirst: 'x'.repeat(501) })).toEqual(['title', 'standfirst'])
    expect(paths({ tags: Array(9).fill('t') })).toEqual(['tags'])
    expect(paths({ tags: ['x'.repeat(41)] })).toEqual(['tags.0'])
    expect(paths({ body: { type: 'doc', content: [{ type: 'script' }] } })).toEqual(['body'])
    expect(paths({ title: { not: '' }, sectionId: 'x', version: 0 })).toEqual(['title', 'sectionId', 'version'])
    expect(paths({ hero: { upload: newId(), alt: 'a', caption: null, credit: null, status: 'x' } })).toEqual(['hero'])
  })
})
