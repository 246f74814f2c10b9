import { describe, expect, it } from 'vitest'
import { allAuthors, authorPage, feedArticles, homePage, publicArticle, sectionPage, sitemapArticles } from '@/lib/articles'
import { db } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { aBody, anArticle, anUpload, aPerson, aSection } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

describe('the public', () => {
  it('sees what has a published revision and was not withdrawn, whatever the working text’s state', async () => {
    const section = await aSection()
    const out = await Promise.all((['draft', 'submitted', 'in_review', 'declined', 'published'] as const).map((status) => anArticle({ published: true, status, section })))
    const [draft, gone] = [await anArticle({ section, slug: 'jamais-paru' }), await anArticle({ withdrawn: true, section, title: 'Retiré' })]
    for (const { slug } of out) expect((await publicArticle(slug)).kind).toBe('article')
    expect(await publicArticle(draft.slug)).toEqual({ kind: 'missing', tags: ['path:/articles/jamais-paru'] })
    expect(await publicArticle(gone.slug)).toMatchObject({ kind: 'gone' })
    const expected = out.map(({ id }) => id).sort()
    const list = await sectionPage(section.slug, 1)
    expect(list.kind === 'section' && list.articles.map(({ id }) => id).sort()).toEqual(expected)
    expect((await feedArticles(50)).articles.map(({ id }) => id).sort()).toEqual(expected)
    expect((await sitemapArticles()).articles).toHaveLength(5)
  })

  it('never reads an address', async () => {
    const author = await aPerson({ email: 'secret-canary@exemple.ma' })
    const { slug } = await anArticle({ owner: author, published: true })
    const everything = JSON.stringify([await publicArticle(slug), await homePage(), await allAuthors(), await authorPage(author.slug, 1), await feedArticles(5)])
    expect(everything).toContain(author.slug)
    expect(everything).not.toContain('canary')
  })
})

describe('an article', () => {
  it('comes whole: text, picture, keywords, signatures in order', async () => {
    const author = await aPerson({ name: 'Nadia El Fassi' })
    const [hero, inside] = [await anUpload({ owner: author }), await anUpload({ owner: author })]
    const body = { ...aBody(), content: [...aBody().content, { type: 'figure' as const, attrs: { upload: inside, alt: 'Un quai', caption: null, credit: null } }] }
    const { slug, id } = await anArticle({ owner: author, published: true, body, hero: { upload: hero, alt: 'Le port', caption: 'À l’aube', credit: 'N. E.' }, tags: ['Ports', 'Douane'] })
    const answer = await publicArticle(slug)
    expect(answer).toMatchObject({
      kind: 'article',
      article: {
        body, updatedAt: null, updateNote: null, correctionCount: 0, commentsOpen: true, related: [],
        picture: { kind: 'photo', alt: 'Le port', caption: 'À l’aube', credit: 'N. E.' },
        keywords: [{ slug: 'ports', name: 'Ports' }, { slug: 'douane', name: 'Douane' }],
        bylines: [{ name: 'Nadia El Fassi', slug: author.slug, kind: 'contributor', portrait: { kind: 'zellige', seed: author.slug } }],
      },
    })
    expect(answer.kind === 'article' && answer.article.figures.has(inside)).toBe(true)
    expect(answer.tags.sort()).toEqual([`article:${id}`, `path:/articles/${slug}`].sort())
  })

  it('without a photograph has a zellige of its own, in its section’s colours', async () => {
    const { slug } = await anArticle({ published: true, section: await aSection({ palette: 'fes' }) })
    expect(await publicArticle(slug)).toMatchObject({ article: { picture: { kind: 'zellige', palette: 'fes', seed: slug } } })
  })

  it('leads on to what shares its tags, then its section, then the newest, and carries their tags', async () => {
    const [here, elsewhere] = [await aSection(), await aSection()]
    const { slug } = await anArticle({ published: true, section: here, tags: ['Fibre'], publishedAt: daysAgo(1) })
    const newest = await anArticle({ published: true, section: elsewhere, publishedAt: daysAgo(2) })
    const sameSection = await anArticle({ published: true, section: here, publishedAt: daysAgo(3) })
    const sameTag = await anArticle({ published: true, section: elsewhere, tags: ['Fibre'], publishedAt: daysAgo(4) })
    await anArticle({ withdrawn: true, section: here, tags: ['Fibre'] })
    const answer = await publicArticle(slug)
    expect(answer.kind === 'article' && answer.article.related.map(({ id }) => id)).toEqual([sameTag.id, sameSection.id, newest.id])
    expect(answer.tags).toEqual(expect.arrayContaining([`article:${sameTag.id}`]))
  })
})

describe('lists', () => {
  it('home shows an article once among lead, sections and latest; an empty section is not drawn', async () => {
    const [one, two] = [await aSection({ position: 1 }), await aSection({ position: 2 })]
    await aSection({ position: 3 })
    const author = await aPerson()
    const made = []
    for (let n = 0; n < 6; n += 1) made.push(await anArticle({ owner: author, published: true, section: n % 2 ? two : one, publishedAt: daysAgo(n), commentCount: n }))
    const ids = made.map(({ id }) => id)
    const home = await homePage()
    expect(home.lead?.id).toBe(ids[0])
    expect(home.bySection.map(({ id }) => id)).toEqual([ids[2], ids[1]])
    expect(home.latest.map(({ id }) => id)).toEqual([ids[3], ids[4], ids[5]])
    expect(home.mostCommented.map(({ id }) => id)).toEqual([ids[5], ids[4], ids[3], ids[2], ids[1]])
    expect(home.contributors.map(({ slug }) => slug)).toEqual([author.slug])
    expect(home.tags.sort()).toEqual(['latest', `author:${author.slug}`, ...ids.map((id) => `article:${id}`)].sort())
  })

  it('an empty magazine has an empty home', async () => {
    expect(await homePage()).toEqual({ lead: null, bySection: [], latest: [], mostCommented: [], contributors: [], tags: ['latest'] })
  })

  it('run in numbered pages, and a page past the end is missing', async () => {
    const section = await aSection()
    const author = await aPerson()
    for (let n = 0; n < 13; n += 1) await anArticle({ owner: author, published: true, section, publishedAt: daysAgo(n) })
    const [first, second, third, none] = [await sectionPage(section.slug, 1), await sectionPage(section.slug, 2), await sectionPage(section.slug, 3), await sectionPage(section.slug, 0.5)]
    expect(first).toMatchObject({ kind: 'section', page: 1, pages: 2, section: { slug: section.slug, name: 'Numérique' } })
    expect(first.kind === 'section' && first.articles.length).toBe(12)
    expect(second.kind === 'section' && second.articles.length).toBe(1)
    expect([third.kind, none.kind]).toEqual(['missing', 'missing'])
    expect(await authorPage(author.slug, 2)).toMatchObject({ kind: 'author', page: 2, pages: 2 })
  })

  it('an old address of a section or an author leads on; an unknown one carries what would make it exist', async () => {
    await db().redirect.create({ data: { from: '/rubriques/tech', to: '/rubriques/numerique' } })
    await db().redirect.create({ data: { from: '/auteurs/ancienne', to: '/auteurs/nouvelle' } })
    expect(await sectionPage('tech', 1)).toMatchObject({ kind: 'moved', to: '/rubriques/numerique' })
    expect(await authorPage('ancienne', 1)).toMatchObject({ kind: 'moved', to: '/auteurs/nouvelle' })
    expect(await sectionPage('rien', 1)).toEqual({ kind: 'missing', tags: ['section:rien', 'path:/rubriques/rien'] })
    expect(await authorPage('personne', 1)).toEqual({ kind: 'missing', tags: ['author:personne', 'path:/auteurs/personne'] })
  })

  it('authors are those who signed something public, counted and by name; staff, contributors and guests told apart', async () => {
    const [editor, author, idle] = [await aPerson({ name: 'Zineb', role: 'editor' }), await aPerson({ name: 'Élise' }), await aPerson({ name: 'Muet' })]
    await anArticle({ owner: editor, published: true })
    const { revisionId } = await anArticle({ owner: author, published: true })
    await anArticle({ owner: author, published: true })
    await anArticle({ owner: author, withdrawn: true })
    await anArticle({ owner: idle })
    const guest = await db().profile.create({ data: { id: newId(), slug: 'invitee', name: 'Fatou' } })
    await db().revisionByline.create({ data: { revisionId, profileId: guest.id, position: 1 } })
    const { authors, tags } = await allAuthors()
    expect(authors.map(({ name, kind, articleCount }) => [name, kind, articleCount])).toEqual([['Élise', 'contributor', 2], ['Fatou', 'guest', 1], ['Zineb', 'staff', 1]])
    expect(tags).toEqual(['authors'])
    expect((await authorPage(idle.slug, 1)).kind).toBe('missing')
    expect(await authorPage('invitee', 1)).toMatchObject({ kind: 'author', author: { links: [] } })
    expect((await homePage()).contributors.map(({ name }) => name).sort()).toEqual(['Fatou', 'Élise'])
  })
})
