import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/actor'
import {
  abandonCorrection, acceptArticle, articleHistory, beginCorrection, decline, licenceWording, publishArticle, publicArticle, putBack, resubmit, restoreDraft, revision,
  revisionsOf, saveText, sendBack, submitForReview, takeSubmission, trashDraft, unpublish, withdrawSubmission, workingText,
} from '@/lib/articles'
import { emptyDoc } from '@/lib/content/document'
import { db } from '@/lib/db'
import type { Result } from '@/lib/result'
import { jobsNamed } from '@/tests/support/audience'
import { aBody, anArticle, aPerson, aSection, paragraph } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const licence = 'on' as const
const publishing = { publicNote: null, slug: undefined }
const article = (id: string) => db().article.findUniqueOrThrow({ where: { id } })
const version = async (actor: Actor, id: string) => (await workingText(actor, id))?.text.version ?? 0
const rename = async (actor: Actor, id: string, title: string) => {
  const work = await workingText(actor, id)
  if (!work) throw new Error('unseen')
  return saveText(actor, { ...work.text, title })
}
const tagsOf = (result: Result<unknown>) => (result.ok ? [...result.tags].sort() : result.kind)

describe('submitting', () => {
  it('freezes exactly what was read, and keeps the licence as it was worded', async () => {
    const author = await aPerson()
    const { id, revisionId } = await anArticle({ owner: author })
    expect(await submitForReview(author, { id, version: 1, licence })).toMatchObject({ ok: true, value: { status: 'submitted' }, tags: [] })
    const consent = await db().consent.findFirstOrThrow({ omit: { subject: false } })
    expect(consent).toMatchObject({ subject: author.email, userId: author.id, purpose: 'licence', articleId: id, revisionId, wording: licenceWording() })
    expect(await db().revision.findUnique({ where: { id: revisionId } })).toMatchObject({ reason: 'submit', frozenAt: expect.any(Date) })
    expect(await rename(author, id, 'Autre')).toMatchObject({ kind: 'forbidden', reason: 'locked' })
    expect((await jobsNamed('article.moved'))).toHaveLength(1)
  })

  it('names what is missing, at its field, and keeps nothing', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author, title: '', section: null, body: { type: 'doc', content: [paragraph('Court.')] } })
    const refused = await submitForReview(author, { id, version: 1, licence })
    expect(refused.ok === false && refused.kind === 'invalid' && refused.errors.map(({ path }) => path)).toEqual(['title', 'sectionId', 'body'])
    expect(await db().consent.count()).toBe(0)
    expect(await db().event.count()).toBe(0)
    expect(await article(id)).toMatchObject({ status: 'draft' })
  })

  it('of an older version is a conflict, twice at once is once', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    await rename(author, id, 'Plus récent')
    expect(await submitForReview(author, { id, version: 1, licence })).toMatchObject({ kind: 'conflict' })
    const both = await Promise.all([submitForReview(author, { id, version: 2, licence }), submitForReview(author, { id, version: 2, licence })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().consent.count()).toBe(1)
  })

  it('is taken back by its author until the editors decide', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'in_review', assignee: editor })
    expect(await withdrawSubmission(editor, { id })).toMatchObject({ kind: 'forbidden' })
    expect(await withdrawSubmission(author, { id })).toMatchObject({ ok: true, value: { status: 'draft' } })
    expect(await rename(author, id, 'À moi de nouveau')).toMatchObject({ ok: true })
  })
})

describe('the whole way', () => {
  it('goes from submission over a sending back to publication, and its history says so', async () => {
    const [author, editor] = [await aPerson({ name: 'Aïcha Naciri' }), await aPerson({ name: 'Omar Tazi', role: 'editor' })]
    const { id } = await anArticle({ owner: author, title: 'L’été, à Fès' })
    await submitForReview(author, { id, version: 1, licence })
    expect(await takeSubmission(editor, { id })).toMatchObject({ ok: true, value: { status: 'in_review' } })
    expect(await article(id)).toMatchObject({ assigneeId: editor.id })
    expect(await sendBack(editor, { id, message: 'Une source, s’il vous plaît.' })).toMatchObject({ ok: true })
    expect((await workingText(author, id))?.message).toBe('Une source, s’il vous plaît.')
    expect(await rename(editor, id, 'Non')).toMatchObject({ kind: 'forbidden' })
    await rename(author, id, 'L’été à Fès, avec une source')
    expect(await resubmit(author, { id, version: await version(author, id), licence })).toMatchObject({ ok: true, value: { status: 'submitted' } })
    await takeSubmission(editor, { id })
    await rename(editor, id, 'L’œuvre de l’été, à Fès !')
    expect(await acceptArticle(editor, { id, version: await version(editor, id) })).toMatchObject({ ok: true, value: { status: 'accepted' } })
    const published = await publishArticle(editor, { id, version: await version(editor, id), ...publishing })
    expect(published).toMatchObject({ ok: true, value: { status: 'published', slug: 'l-oeuvre-de-l-ete-a-fes' } })
    expect(await article(id)).toMatchObject({ title: 'L’œuvre de l’été, à Fès !', readingMinutes: 1, publishedAt: expect.any(Date), republishedAt: null })

    const history = await articleHistory(author, id)
    expect(history?.map(({ verb }) => verb)).toEqual(['publish', 'accept', 'take', 'resubmit', 'sendBack', 'take', 'submit'])
    expect(history?.[4]).toMatchObject({ by: 'Omar Tazi', label: 'a renvoyé le texte à son auteur', message: 'Une source, s’il vous plaît.', data: { from: 'in_review', to: 'changes_requested' } })
    const kept = await revisionsOf(author, id)
    expect(kept?.rows.map(({ reason, maker }) => [reason, maker])).toEqual([['accept', 'Omar Tazi'], ['resubmit', 'Aïcha Naciri'], ['submit', 'Aïcha Naciri']])
    expect(kept?.rows[0]).toMatchObject({ isPublished: true, isWorking: true, isFrozen: true })
    expect((await revision(author, id, 1))?.text.title).toBe('L’été, à Fès')
    const stranger = await aPerson()
    expect([await articleHistory(stranger, id), await revisionsOf(stranger, id), await revision(stranger, id, 1)]).toEqual([null, null, null])
    expect(await jobsNamed('article.moved')).toHaveLength(7)
  })

  it('ends where it is declined', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const { id } = await anArticle({ owner: author, status: 'submitted' })
    expect(await decline(author, { id, message: 'Non' })).toMatchObject({ kind: 'forbidden' })
    expect(await decline(editor, { id, message: 'Hors de notre champ.' })).toMatchObject({ ok: true, value: { status: 'declined' }, tags: [] })
    expect(await takeSubmission(editor, { id })).toMatchObject({ kind: 'conflict' })
  })

  it('is short for an editor’s own text, and closed to an editor in somebody else’s draft', async () => {
    const editor = await aPerson({ role: 'editor' })
    const [mine, theirs] = [await anArticle({ owner: editor }), await anArticle()]
    expect(await publishArticle(editor, { id: mine.id, version: 1, ...publishing })).toMatchObject({ ok: true })
    expect(await publishArticle(editor, { id: theirs.id, version: 1, ...publishing })).toMatchObject({ kind: 'forbidden' })
  })

  it('goes to the trash and back for its owner only', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author })
    expect(await trashDraft(await aPerson({ role: 'editor' }), { id })).toMatchObject({ kind: 'forbidden' })
    expect(await trashDraft(author, { id })).toMatchObject({ ok: true, value: { status: 'trashed' } })
    expect(await restoreDraft(author, { id })).toMatchObject({ ok: true, value: { status: 'draft' } })
    expect(await rename(author, id, 'Encore là')).toMatchObject({ ok: true })
  })
})

describe('publishing', () => {
  it('touches exactly the pages where the article appears', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const section = await aSection()
    const { id } = await anArticle({ owner: author, status: 'accepted', section, title: 'Le soleil' })
    const out = await publishArticle(editor, { id, version: 1, ...publishing })
    const where = [`article:${id}`, `author:${author.slug}`, 'authors', 'latest', 'path:/articles/le-soleil', 'search', `section:${section.slug}`]
    expect(tagsOf(out)).toEqual(where.sort())
    expect((await db().tagChange.findMany()).map(({ tag }) => tag).sort()).toEqual(where)
    expect(tagsOf(await unpublish(editor, { id, message: null }))).toEqual([...where, `gone:article:${id}`].sort())
    expect(tagsOf(await putBack(editor, { id }))).toEqual(where)
  })

  it('again says in public what was corrected, and drops the old section’s page too', async () => {
    const [author, editor] = [await aPerson(), await aPerson({ role: 'editor' })]
    const [old, next] = [await aSection(), await aSection()]
    const { id, slug } = await anArticle({ owner: author, published: true, section: old })
    expect(await beginCorrection(editor, { id })).toMatchObject({ ok: true, value: { status: 'draft' }, tags: [] })
    const work = await workingText(editor, id)
    if (!work) throw new Error('unseen')
    await saveText(editor, { ...work.text, title: 'Corrigé', sectionId: next.id })
    // Until then readers keep what was published.
    expect(await publicArticle(slug)).toMatchObject({ kind: 'article', article: { title: 'La fibre s’arrête ici', updatedAt: null } })
    const again = await publishArticle(editor, { id, version: await version(editor, id), publicNote: 'Une date a été corrigée.', slug: undefined })
    expect(tagsOf(again)).toEqual([`article:${id}`, `author:${author.slug}`, 'latest', `path:/articles/${slug}`, 'search', `section:${old.slug}`, `section:${next.slug}`].sort())
    expect(await publicArticle(slug)).toMatchObject({ kind: 'article', article: { title: 'Corrigé', updateNote: 'Une date a été corrigée.', updatedAt: expect.any(Date), section: { slug: next.slug } } })
    expect((await articleHistory(author, id))?.[0]).toMatchObject({ label: 'a publié une version corrigée', publicNote: 'Une date a été corrigée.' })
  })

  it('puts the note on a copy when the accepted text is frozen already', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id } = await anArticle({ owner: editor, published: true, status: 'accepted' })
    expect(await publishArticle(editor, { id, version: 1, publicNote: 'Précision.', slug: undefined })).toMatchObject({ ok: true })
    expect((await revisionsOf(editor, id))?.rows.map(({ number, isPublished, isWorking, isFrozen, publicNote }) => [number, isPublished, isWorking, isFrozen, publicNote])).toEqual([[2, true, true, true, 'Précision.'], [1, false, false, true, null]])
  })

  it('a correction is given up, and a page that was left open cannot write over what comes next', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id, slug } = await anArticle({ owner: editor, published: true })
    await beginCorrection(editor, { id })
    await rename(editor, id, 'Raturé')
    await rename(editor, id, 'Raturé encore')
    const left = await workingText(editor, id)
    expect(await abandonCorrection(editor, { id })).toMatchObject({ ok: true, value: { status: 'published' }, tags: [] })
    expect((await workingText(editor, id))?.text).toMatchObject({ title: 'La fibre s’arrête ici' })
    await beginCorrection(editor, { id })
    await rename(editor, id, 'Neuf')
    expect(left && (await saveText(editor, left.text))).toMatchObject({ kind: 'conflict' })
    expect(await publishArticle(editor, { id, version: await version(editor, id), ...publishing })).toMatchObject({ ok: true })
    expect(await publicArticle(slug)).toMatchObject({ article: { title: 'Neuf' } })
  })

  it('gives two articles of one title two addresses, also at once', async () => {
    const editor = await aPerson({ role: 'editor' })
    const section = await aSection()
    const three = await Promise.all([1, 2, 3].map(() => anArticle({ owner: editor, section, title: 'Même titre' })))
    const answers = await Promise.all(three.map(({ id }) => publishArticle(editor, { id, version: 1, ...publishing })))
    expect(answers.map((answer) => answer.ok && answer.value.slug).sort()).toEqual(['meme-titre', 'meme-titre-2', 'meme-titre-3'])
  })

  it('at another address leaves the way from the old one, without detours', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id } = await anArticle({ owner: editor, published: true, slug: 'ancien' })
    const other = await anArticle({ published: true, slug: 'pris' })
    const moveTo = async (slug: string) => {
      await beginCorrection(editor, { id })
      return publishArticle(editor, { id, version: await version(editor, id), publicNote: null, slug })
    }
    expect(await moveTo('pris')).toMatchObject({ kind: 'invalid', errors: [{ path: 'slug' }] })
    await abandonCorrection(editor, { id })
    const moved = await moveTo('nouveau')
    expect(tagsOf(moved)).toEqual(expect.arrayContaining(['path:/articles/ancien', 'path:/articles/nouveau']))
    await moveTo('encore')
    expect([await publicArticle('ancien'), await publicArticle('nouveau')]).toMatchObject([{ kind: 'moved', to: '/articles/encore' }, { kind: 'moved', to: '/articles/encore' }])
    await moveTo('ancien')
    expect([await publicArticle('ancien'), await publicArticle('encore')]).toMatchObject([{ kind: 'article' }, { kind: 'moved', to: '/articles/ancien' }])
    // What once was somebody's address is nobody else's.
    expect((await publicArticle(other.slug)).kind).toBe('article')
    const namesake = await anArticle({ owner: editor, title: 'Encore' })
    expect(await publishArticle(editor, { id: namesake.id, version: 1, ...publishing })).toMatchObject({ value: { slug: 'encore-2' } })
  })

  it('needs what submission needs', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id } = await anArticle({ owner: editor, body: emptyDoc })
    expect(await publishArticle(editor, { id, version: 1, ...publishing })).toMatchObject({ kind: 'invalid', errors: [{ path: 'body' }] })
    expect(await article(id)).toMatchObject({ publishedRevisionId: null })
  })
})

describe('unpublishing', () => {
  it('is gone at once, and comes back as it was', async () => {
    const editor = await aPerson({ role: 'editor' })
    const { id, slug } = await anArticle({ published: true, body: aBody('Un texte.') })
    expect(await unpublish(editor, { id, message: 'À la demande de l’auteur.' })).toMatchObject({ ok: true })
    expect(await publicArticle(slug)).toMatchObject({ kind: 'gone', tags: expect.arrayContaining([`article:${id}`]) })
    expect(await unpublish(editor, { id, message: null })).toMatchObject({ kind: 'conflict' })
    expect(await putBack(editor, { id })).toMatchObject({ ok: true })
    expect(await publicArticle(slug)).toMatchObject({ kind: 'article' })
  })

  it('is no contributor’s to do', async () => {
    const author = await aPerson()
    const { id } = await anArticle({ owner: author, published: true })
    expect(await unpublish(author, { id, message: null })).toMatchObject({ kind: 'forbidden' })
    expect(await unpublish(await aPerson(), { id, message: null })).toMatchObject({ kind: 'not-found' })
  })
})
