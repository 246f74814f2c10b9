import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { homePage, publicArticle, sectionPage } from '@/lib/articles'
import { articleComments } from '@/lib/comments'
import { parseDocument, wordCount } from '@/lib/content'
import { db, pool } from '@/lib/db'
import { databaseUrl } from '@/lib/db/pool'
import { searchArticles } from '@/lib/search'
import { copyText } from '@/tests/bench/generator/copy'
import { loadMagazine, magazine } from '@/tests/bench/generator/magazine'
import { planned } from '@/tests/bench/generator/plan'
import { aSearch } from '@/tests/bench/generator/prose'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const plan = planned({ seed: 'essai', articles: 50 })

it('a generated magazine reads like any other', async () => {
  await loadMagazine(databaseUrl(), plan)
  const newest = await db().article.findFirstOrThrow({ orderBy: { publishedAt: 'desc' }, include: { publishedRevision: true } })
  const found = await publicArticle(newest.slug)
  if (found.kind !== 'article') throw new Error(found.kind)
  expect(found.article).toMatchObject({ title: newest.title, related: [{}, {}, {}], commentsOpen: true })
  expect(found.article.bylines.length).toBeGreaterThan(0)
  expect(found.article.keywords.length).toBeGreaterThan(1)
  expect((await articleComments(newest.id)).comments).toHaveLength(newest.commentCount)

  const home = await homePage()
  expect(home.lead?.id).toBe(newest.id)
  expect([home.bySection.length, home.mostCommented.length, home.contributors.length]).toEqual([5, 5, 8])
  expect(await sectionPage(found.article.section.slug, 1)).toMatchObject({ kind: 'section', page: 1 })
  const [word = ''] = /\p{L}{5,}/u.exec(found.article.title) ?? []
  expect((await searchArticles(word, 1)).total).toBeGreaterThan(0)
})

it('lists and titles that look alike are read by their indices', async () => {
  await loadMagazine(databaseUrl(), planned({ articles: 500, commentsPerArticle: 0 }))
  const visible = '"publishedRevisionId" IS NOT NULL AND "withdrawnAt" IS NULL'
  const newest = `SELECT id FROM "Article" WHERE ${visible} ORDER BY "publishedAt" DESC, id DESC LIMIT 12`
  const inSection = `SELECT id FROM "Article" WHERE ${visible} AND "sectionId" = (SELECT id FROM "Section" LIMIT 1) ORDER BY "publishedAt" DESC, id DESC LIMIT 12`
  const alike = `SELECT id FROM "Article" WHERE ${visible} AND tribune_plain('laboratoire') <% tribune_plain(title)`
  for (const [sql, index] of [[newest, 'Article_public_idx'], [inSection, 'Article_public_section_idx'], [alike, 'Article_plain_title_idx']] as const) {
    const { rows } = await pool().query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain(index)
    expect(plan).not.toContain('Sort')
  }
})

it('every generated text fits the schema and is as long as an article', async () => {
  await loadMagazine(databaseUrl(), plan)
  for (const { body } of await db().revision.findMany({ select: { body: true } })) {
    const parsed = parseDocument(body)
    expect(parsed.ok && wordCount(parsed.doc)).toBeGreaterThan(550)
    expect(parsed.ok && wordCount(parsed.doc)).toBeLessThan(1000)
  }
})

it('loading leaves the constraints as they were', async () => {
  await loadMagazine(databaseUrl(), planned({ articles: 1 }))
  const { rows } = await pool().query("SELECT conname FROM pg_constraint WHERE condeferrable AND connamespace = 'public'::regnamespace")
  expect(rows).toEqual([])
})

it('the same seed gives the same bytes, another one others', () => {
  const sum = (seed: string) => {
    const hash = createHash('sha256')
    for (const tables of magazine(planned({ seed, articles: 12 }), ['a', 'b'])) for (const { rows } of tables) hash.update(copyText(rows))
    return hash.digest('hex')
  }
  expect(sum('un')).toBe(sum('un'))
  expect(sum('un')).not.toBe(sum('deux'))
})

it('no two searches are alike', () => {
  const searches = Array.from({ length: 20_000 }, (_, number) => aSearch(number))
  expect(new Set(searches).size).toBe(searches.length)
})
