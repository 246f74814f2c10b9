import { afterEach, describe, expect, it } from 'vitest'
import { articleHistory, comparison, createArticle, nameRevision, restoreRevision, revisionsOf, saveText, saveVersion, submitForReview, takeSubmission, workingText } from '@/lib/articles'
import { nameRevision as nameSchema, saveVersion as versionSchema, comparisonQuery, type SaveText } from '@/lib/articles/schema'
import { holdClock } from '@/lib/clock'
import { db } from '@/lib/db'
import type { Person } from '@/lib/actor'
import { useDatabase } from '@/tests/support/database'
import { aBody, anArticle, anUpload, aPerson, aSection, paragraph } from '@/tests/support/builders'

useDatabase()
afterEach(() => holdClock(null))

const aText = (title: string, more: Partial<SaveText> = {}) => ({ title, standfirst: 'Un chapô.', sectionId: null, tags: [], body: aBody(), hero: null, ...more })
const kept = (articleId: string) => db().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } })
const nothingChanged = { avant: null, apres: null }

/** Saves over whatever stands there, as whoever has read it. */
async function write(actor: Person, id: string, title: string, more: Partial<SaveText> = {}): Promise<number> {
  const version = (await workingText(actor, id))?.text.version ?? 0
  const saved = await saveText(actor, { id, version, ...aText(title, more) })
  if (!saved.ok) throw new Error(saved.kind)
  return saved.value.version
}

/** A draft with a kept version « un » and the working text « Deux » over it, in version 3. */
async function twice(more: Partial<SaveText> = {}) {
  const author = await aPerson({ name: 'Yasmine' })
  const { id } = await anArticle({ owner: author })
  await write(author, id, 'Un', more)
  await saveVersion(author, { id, name: 'un' })
  return { author, id, version: await write(author, id, 'Deux') }
}

describe('a version that is saved under a name', () => {
  it('is exactly the text of that moment: what is written next goes into another', async () => {
    const { author, id } = await twice()
    expect(await kept(id)).toMatchObject([{ number: 1, title: 'Un', name: 'un', reason: 'named', frozenAt: expect.any(Date) }, { number: 2, title: 'Deux', name: null, frozenAt: null }])
    expect((await articleHistory(author, id))?.[0]).toMatchObject({ verb: 'nameRevision', by: 'Yasmine', label: 'a nommé la révision 1 «\u202fun\u202f»' })
  })

  it('does not cost whoever is writing their next save', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    const version = await write(author, id, 'Un')
    await saveVersion(author, { id, name: 'un' })
    expect(await saveText(author, { id, version, ...aText('Deux') })).toMatchObject({ ok: true, value: { version: version + 1 } })
  })

  it('may be given by an editor who cannot write now, and by the author of what waits', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'submitted' })
    expect(await saveVersion(editor, { id, name: 'reçu' })).toMatchObject({ ok: true, value: { number: 1, name: 'reçu' } })
    expect(await saveVersion(author, { id, name: 'envoyé' })).toMatchObject({ ok: true })
    expect(await saveVersion(await aPerson(), { id, name: 'volé' })).toMatchObject({ kind: 'not-found' })
    expect((await kept(id)).map(({ name }) => name)).toEqual(['envoyé'])
  })
})

describe('a name', () => {
  it('may be given to a frozen revision, changed and taken away; nothing else of it may', async () => {
    const { author, id } = await twice()
    const before = (await kept(id))[0]
    expect(await nameRevision(author, { id, number: 1, name: 'premier jet' })).toMatchObject({ ok: true })
    expect((await kept(id))[0]).toEqual({ ...before, name: 'premier jet' })
    expect(await nameRevision(author, { id, number: 1, name: null })).toMatchObject({ ok: true })
    expect((await kept(id))[0]).toEqual({ ...before, name: null })
    for (const data of [{ title: 'Autre' }, { name: 'x', title: 'Autre' }, { wordsAdded: 7 }, { restoredFrom: 1 }, { reason: 'pause' }, { frozenAt: null }]) {
      await expect(db().revision.update({ where: { id: before?.id }, data })).rejects.toThrow()
    }
    expect((await kept(id))[0]).toEqual({ ...before, name: null })
    expect((await articleHistory(author, id))?.map(({ label }) => label)).toEqual(['a retiré le nom de la révision 1', 'a nommé la révision 1 «\u202fpremier jet\u202f»', 'a nommé la révision 1 «\u202fun\u202f»'])
  })

  it('given to the open revision freezes it; taken from it does not', async () => {
    const { author, id } = await twice()
    await nameRevision(author, { id, number: 2, name: null })
    expect((await kept(id))[1]?.frozenAt).toBeNull()
    await nameRevision(author, { id, number: 2, name: 'deux' })
    expect((await kept(id))[1]).toMatchObject({ name: 'deux', reason: 'named', frozenAt: expect.any(Date) })
    expect(await nameRevision(author, { id, number: 3, name: 'trois' })).toMatchObject({ kind: 'not-found' })
  })

  it('the same again is no event', async () => {
    const { author, id } = await twice()
    await nameRevision(author, { id, number: 1, name: 'un' })
    expect(await db().event.count({ where: { subjectId: id } })).toBe(1)
  })

  it('is one line of at most 80 characters', async () => {
    const id = '0190a000-0000-7000-8000-000000000001'
    expect(nameSchema.parse({ id, number: '3', name: '  avant\n les coupes ' })).toEqual({ id, number: 3, name: 'avant les coupes' })
    expect(nameSchema.parse({ id, number: 1, name: ' ' }).name).toBeNull()
    expect(versionSchema.safeParse({ id, name: ' ' }).success).toBe(false)
    for (const name of ['x'.repeat(81), 'a\u202eb']) expect(nameSchema.safeParse({ id, number: 1, name }).success).toBe(false)
    const { revisionId } = await anArticle()
    await expect(db().revision.update({ where: { id: revisionId }, data: { name: 'x'.repeat(81) } })).rejects.toThrow()
  })
})

describe('restoring', () => {
  it('brings the words back in a revision of their own, and rewrites nothing', async () => {
    const section = await aSection()
    const author = await aPerson()
    const hero = { upload: await anUpload({ owner: author }), alt: 'Un port', caption: null, credit: null }
    const { id } = await anArticle({ owner: author })
    await write(author, id, 'Un', { tags: ['mer', 'vent'], sectionId: section.id, hero, body: aBody('Autrefois.') })
    await saveVersion(author, { id, name: 'un' })
    const version = await write(author, id, 'Deux')
    const first = (await kept(id))[0]

    expect(await restoreRevision(author, { id, number: 1, version })).toMatchObject({ ok: true, value: { number: 3, version: version + 1 } })
    expect((await workingText(author, id))?.text).toMatchObject({ version: version + 1, title: 'Un', tags: ['mer', 'vent'], sectionId: section.id, hero, body: aBody('Autrefois.') })
    const [same, replaced, restored] = await kept(id)
    expect(same).toEqual(first)
    expect(replaced).toMatchObject({ title: 'Deux', reason: 'replaced', frozenAt: expect.any(Date) })
    expect(restored).toMatchObject({ title: 'Un', reason: 'restore', restoredFrom: 1, name: null, frozenAt: expect.any(Date), makerId: author.id })
    expect(await db().revisionByline.count({ where: { revisionId: restored?.id } })).toBe(1)
    expect(await db().event.findFirst({ where: { subjectId: id, verb: 'restoreRevision' } })).toMatchObject({ data: { number: 1, into: 3, replaced: 2 } })
    expect((await articleHistory(author, id))?.[0]?.label).toBe('a restauré la révision 1')
  })

  it('what is written after it goes into the next revision', async () => {
    const { author, id, version } = await twice()
    await restoreRevision(author, { id, number: 1, version })
    await write(author, id, 'Trois')
    expect((await kept(id)).map(({ title, reason }) => [title, reason])).toEqual([['Un', 'named'], ['Deux', 'replaced'], ['Un', 'restore'], ['Trois', 'writing']])
  })

  it('is undone by restoring what it replaced', async () => {
    const { author, id, version } = await twice()
    await restoreRevision(author, { id, number: 1, version })
    expect(await restoreRevision(author, { id, number: 2, version: version + 1 })).toMatchObject({ ok: true, value: { number: 4 } })
    expect((await workingText(author, id))?.text.title).toBe('Deux')
    expect(await restoreRevision(author, { id, number: 3, version: version + 2 })).toMatchObject({ ok: true, value: { number: 5 } })
    expect((await kept(id)).map(({ title, restoredFrom }) => [title, restoredFrom])).toEqual([['Un', null], ['Deux', null], ['Un', 1], ['Deux', 2], ['Un', 3]])
  })

  it('is refused to whoever has not read the present text, and shows it', async () => {
    const { author, id, version } = await twice()
    const late = await restoreRevision(author, { id, number: 1, version: version - 1 })
    expect(late).toMatchObject({ kind: 'conflict', current: { current: { title: 'Deux', version } } })
    expect(await kept(id)).toHaveLength(2)
  })

  it('of two at once one happens', async () => {
    const { author, id, version } = await twice()
    const answers = await Promise.all([1, 1].map((number) => restoreRevision(author, { id, number, version })))
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.kind)).sort()).toEqual(['conflict', 'ok'])
    expect(await kept(id)).toHaveLength(3)
  })

  it('beside a save at the same time, one of the two is told', async () => {
    const { author, id, version } = await twice()
    const answers = await Promise.all([restoreRevision(author, { id, number: 1, version }), saveText(author, { id, version, ...aText('Trois') })])
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.kind)).sort()).toEqual(['conflict', 'ok'])
  })

  it('of what stands there already is refused in words', async () => {
    const { author, id, version } = await twice()
    expect(await restoreRevision(author, { id, number: 2, version })).toMatchObject({ kind: 'invalid', errors: [{ message: 'Cette révision est déjà le texte en travail.' }] })
    expect(await restoreRevision(author, { id, number: 9, version })).toMatchObject({ kind: 'not-found' })
  })

  it('is for whoever may write now: the author in a draft, an editor in review, nobody in the trash', async () => {
    const { author, id, version } = await twice()
    const [editor, stranger] = [await aPerson({ role: 'editor' }), await aPerson()]
    const asked = { id, number: 1, version }
    expect(await restoreRevision(editor, asked)).toMatchObject({ kind: 'forbidden', reason: 'locked' })
    expect(await restoreRevision(stranger, asked)).toMatchObject({ kind: 'not-found' })

    await db().article.update({ where: { id }, data: { status: 'trashed' } })
    expect(await restoreRevision(author, asked)).toMatchObject({ kind: 'forbidden', reason: 'locked' })
    await db().article.update({ where: { id }, data: { status: 'in_review' } })
    expect(await restoreRevision(author, asked)).toMatchObject({ kind: 'forbidden', reason: 'locked' })
    expect(await restoreRevision(editor, asked)).toMatchObject({ ok: true })
    expect((await kept(id)).at(-1)).toMatchObject({ title: 'Un', makerId: editor.id })
  })

  it('leaves what readers see as it is', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id, revisionId } = await anArticle({ owner: editor, published: true, status: 'draft' })
    await write(editor, id, 'Une correction')
    expect(await restoreRevision(editor, { id, number: 1, version: 2 })).toMatchObject({ ok: true, tags: [] })
    expect(await db().article.findUnique({ where: { id } })).toMatchObject({ publishedRevisionId: revisionId, title: 'La fibre s’arrête ici' })
  })
})

describe('the list', () => {
  it('says who, why, how much came and went, and which one is where', async () => {
    const author = await aPerson({ name: 'Yasmine' })
    const made = await createArticle(author, { title: '' })
    if (!made.ok) throw new Error(made.kind)
    const { id } = made.value
    await write(author, id, 'Un', { body: { type: 'doc', content: [paragraph('Le vent dort au port.')] } })
    await saveVersion(author, { id, name: 'un' })
    await write(author, id, 'Un', { body: { type: 'doc', content: [paragraph('Le grand vent dort.')] } })
    expect((await revisionsOf(author, id))?.rows).toMatchObject([
      { number: 2, label: 'En cours d’écriture', isWorking: true, isFrozen: false, previous: 1, size: { added: 1, removed: 2 } },
      { number: 1, name: 'un', maker: 'Yasmine', label: 'Version enregistrée', isWorking: false, isFrozen: true, previous: null, size: { added: 8, removed: 0 } },
    ])
    await restoreRevision(author, { id, number: 1, version: 3 })
    expect((await revisionsOf(author, id))?.rows.map(({ label, size }) => [label, size])).toEqual([
      ['Restauration de la révision 1', { added: 2, removed: 1 }],
      ['Avant une restauration', { added: 1, removed: 2 }],
      ['Version enregistrée', { added: 8, removed: 0 }],
    ])
  })

  it('counts when a revision is frozen, and reads again only what was never counted', async () => {
    const { id, author } = await twice()
    expect((await kept(id)).map(({ wordsAdded, wordsRemoved }) => [wordsAdded, wordsRemoved])).toEqual([[expect.any(Number), 0], [null, null]])
    expect((await revisionsOf(author, id))?.rows[0]?.size).toEqual({ added: 1, removed: 1 })
  })

  it('measures what was frozen before sizes were counted once, and keeps it', async () => {
    const { id, author } = await twice()
    const open = { articleId_number: { articleId: id, number: 2 } }
    await db().revision.update({ where: open, data: { frozenAt: new Date(), reason: 'pause' } })
    for (const data of [{ wordsAdded: 7 }, { wordsAdded: 7, wordsRemoved: 7, title: 'Autre' }]) await expect(db().revision.update({ where: open, data })).rejects.toThrow()
    expect((await revisionsOf(author, id))?.rows[0]?.size).toEqual({ added: 1, removed: 1 })
    expect((await kept(id))[1]).toMatchObject({ wordsAdded: 1, wordsRemoved: 1, title: 'Deux' })
    await expect(db().revision.update({ where: open, data: { wordsAdded: 7, wordsRemoved: 7 } })).rejects.toThrow()
    expect((await revisionsOf(author, id))?.rows[0]?.size).toEqual({ added: 1, removed: 1 })
  })

  it('comes in pages of thirty, each row measured against the one before it', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    for (let n = 1; n <= 64; n++) {
      await write(author, id, `Titre ${n}`)
      await saveVersion(author, { id, name: `v${n}` })
    }
    const numbers: number[] = []
    let below: number | null = null
    do {
      const page = await revisionsOf(author, id, below)
      expect(page?.total).toBe(64)
      numbers.push(...(page?.rows.map(({ number }) => number) ?? []))
      expect(page?.rows.every(({ number, previous }) => previous === (number === 1 ? null : number - 1))).toBe(true)
      below = page?.older ?? null
    } while (below !== null)
    expect(numbers).toEqual(Array.from({ length: 64 }, (_, n) => 64 - n))
  })
})

describe('comparing', () => {
  it('two revisions, in words, with their pictures and signatures', async () => {
    const { author, id } = await twice({ tags: ['mer'] })
    const found = await comparison(author, id, { avant: 1, apres: 2 })
    if (found === null || found === 'alone') throw new Error('nothing to compare')
    expect([found.before.number, found.before.name, found.after.number, found.after.isWorking]).toEqual([1, 'un', 2, true])
    expect(found.difference.title.map(({ kind }) => kind)).toEqual(['removed', 'added'])
    expect(found.difference.fields).toEqual([{ name: 'tags', before: ['mer'], after: [] }])
    expect([found.before.version.fields.bylines, found.after.version.fields.bylines]).toEqual([['Yasmine'], ['Yasmine']])
    expect(found.working).toEqual({ number: 2, version: 3, title: 'Deux', editable: true })
  })

  it('unless told otherwise: with the published one, or with the one before', async () => {
    const { author, id } = await twice()
    await write(author, id, 'Deux')
    const numbers = async (actor: Person, article: string, asked: { avant: number | null; apres: number | null }) => {
      const found = await comparison(actor, article, asked)
      return found === null || found === 'alone' ? found : [found.before.number, found.after.number]
    }
    expect(await numbers(author, id, nothingChanged)).toEqual([1, 2])
    expect(await numbers(author, id, { avant: null, apres: 1 })).toEqual([1, 2])
    expect(await numbers(author, id, { avant: 2, apres: 1 })).toEqual([2, 1])
    expect(await numbers(author, id, { avant: 1, apres: 7 })).toBeNull()

    const editor = await aPerson({ role: 'editor' })
    const published = await anArticle({ owner: editor, published: true, status: 'draft' })
    expect(await numbers(editor, published.id, nothingChanged)).toBe('alone')
    await write(editor, published.id, 'Un')
    await saveVersion(editor, { id: published.id, name: 'un' })
    await write(editor, published.id, 'Deux')
    expect(await numbers(editor, published.id, nothingChanged)).toEqual([1, 3])
  })

  it('is nothing to whoever may not see the article', async () => {
    const { id } = await twice()
    expect(await comparison(await aPerson(), id, nothingChanged)).toBeNull()
  })

  it('an odd address falls back to what is usual', () => {
    expect(comparisonQuery.parse({ avant: 'x', apres: '-3', vue: 'autre', liste: '99999999999' })).toEqual({ avant: null, apres: null, vue: 'cote', liste: null })
    expect(comparisonQuery.parse({ avant: '3', apres: '7', vue: 'ligne' })).toEqual({ avant: 3, apres: 7, vue: 'ligne', liste: null })
  })
})

it('a text that went through review keeps the names it was given', async () => {
  const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
  const section = await aSection()
  const { id } = await anArticle({ owner: author, section })
  const version = await write(author, id, 'Un titre', { sectionId: section.id })
  await saveVersion(author, { id, name: 'prêt' })
  expect(await submitForReview(author, { id, version, licence: 'on' })).toMatchObject({ ok: true })
  expect(await takeSubmission(editor, { id })).toMatchObject({ ok: true })
  expect(await kept(id)).toMatchObject([{ name: 'prêt', reason: 'named' }])
})
