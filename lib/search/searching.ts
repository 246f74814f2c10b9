/**
 * Full-text search of what is public: French stems, accents do not matter
 * (`tribune_french` in the database). Where nothing is found, titles that look
 * like the query are offered instead.
 */
import { z } from 'zod'
import { cardsById, type ArticleCard } from '@/lib/articles'
import { db } from '@/lib/db'
import { tags, type Tag } from '@/lib/tags'
import { piecesOf, startOfHit, endOfHit, type Piece } from './pieces'

export type { Piece } from './pieces'

export const searchPageSize = 10
const longestQuery = 200
const suggestionsShown = 5

export type SearchResult = ArticleCard & { excerpt: Piece[] }
export type SearchPage = {
  q: string
  results: SearchResult[]
  /** Titles close to the query, when nothing was found on any page. */
  suggestions: ArticleCard[]
  total: number
  page: number
  pages: number
  tags: Tag[]
}

/** The public articles that hold the words of `q`, best first. */
export async function searchArticles(q: string, page: number): Promise<SearchPage> {
  const query = normalised(q)
  const asked = Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1
  const nothing = { q: query, results: [], suggestions: [], total: 0, page: asked, pages: 1, tags: [tags.search] }
  if (query === '') return nothing

  const total = await count(query)
  if (total === 0) {
    const suggestions = await cardsById(await closeTitles(query))
    return { ...nothing, suggestions, tags: tagsOf(suggestions) }
  }
  const hits = await hitsOf(query, asked)
  const cards = new Map((await cardsById(hits.map(({ id }) => id))).map((card) => [card.id, card]))
  const results = hits.flatMap(({ id, headline }) => {
    const card = cards.get(id)
    return card ? [{ ...card, excerpt: piecesOf(headline) }] : []
  })
  return { ...nothing, results, total, pages: Math.ceil(total / searchPageSize), tags: tagsOf(results) }
}

const tagsOf = (cards: readonly ArticleCard[]): Tag[] => [tags.search, ...cards.map(({ id }) => tags.article(id))]

/** What is searched for: one line, without what Postgres refuses (U+0000, halves of a pair), of bounded length. */
function normalised(q: string): string {
  return q.slice(0, longestQuery * 4).replace(/[\p{Cc}\p{Cs}\uE000\uE001]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, longestQuery).replace(/\p{Cs}/gu, '')
}

const countRow = z.tuple([z.object({ total: z.number().int() })])

async function count(query: string): Promise<number> {
  const rows = await db().$queryRaw`
    SELECT count(*)::int AS total FROM "Article" a, websearch_to_tsquery('tribune_french', ${query}) AS query
    WHERE a."publishedRevisionId" IS NOT NULL AND a."withdrawnAt" IS NULL AND a."searchVector" @@ query`
  return countRow.parse(rows)[0].total
}

const hitRows = z.array(z.object({ id: z.uuid(), headline: z.string() }))

// Headlines are made for the ten rows of the page only: they read the whole text.
async function hitsOf(query: string, page: number): Promise<z.output<typeof hitRows>> {
  const options = `StartSel="${startOfHit}", StopSel="${endOfHit}", MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`
  const rows = await db().$queryRaw`
    WITH found AS (
      SELECT a.id, a.standfirst, a.text, query, ts_rank(a."searchVector", query) AS rank, a."publishedAt"
      FROM "Article" a, websearch_to_tsquery('tribune_french', ${query}) AS query
      WHERE a."publishedRevisionId" IS NOT NULL AND a."withdrawnAt" IS NULL AND a."searchVector" @@ query
      ORDER BY rank DESC, a."publishedAt" DESC, a.id
      LIMIT ${searchPageSize} OFFSET ${(page - 1) * searchPageSize})
    SELECT id, ts_headline('tribune_french', translate(standfirst || ' ' || text, ${startOfHit + endOfHit}, ''), query, ${options}) AS headline
    FROM found ORDER BY rank DESC, "publishedAt" DESC, id`
  return hitRows.parse(rows)
}

const idRows = z.array(z.object({ id: z.uuid() }))

async function closeTitles(query: string): Promise<string[]> {
  const rows = await db().$queryRaw`
    SELECT a.id FROM "Article" a
    WHERE a."publishedRevisionId" IS NOT NULL AND a."withdrawnAt" IS NULL
      AND word_similarity(unaccent(lower(${query})), unaccent(lower(a.title))) > 0.4
    ORDER BY word_similarity(unaccent(lower(${query})), unaccent(lower(a.title))) DESC, a."publishedAt" DESC
    LIMIT ${suggestionsShown}`
  return idRows.parse(rows).map(({ id }) => id)
}
