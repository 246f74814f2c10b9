/**
 * Full-text search of what is public: French stems, accents do not matter
 * (`tribune_french` in the database). Where nothing is found, titles that look
 * like the query are offered instead.
 */
import { z } from 'zod'
import { cardsById, publicSql, type ArticleCard } from '@/lib/articles'
import { db } from '@/lib/db'
import { tags, type Tag } from '@/lib/tags'
import { normalised } from './normalised'
import { piecesOf, startOfHit, endOfHit, type Piece } from './pieces'

export type { Piece } from './pieces'

export const searchPageSize = 10
const longestQuery = 200
const suggestionsShown = 5
/** An excerpt is cut from so many characters. */
const excerptFrom = 1_000

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
  const query = normalised(q, longestQuery)
  const asked = Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1
  const nothing = { q: query, results: [], suggestions: [], total: 0, page: asked, pages: 1, tags: [tags.search] }
  if (query === '') return nothing

  const { total, hits } = await hitsOf(query, asked)
  if (total === 0) {
    const suggestions = await cardsById(await closeTitles(query))
    return { ...nothing, suggestions, tags: tagsOf(suggestions) }
  }
  const cards = new Map((await cardsById(hits.map(({ id }) => id))).map((card) => [card.id, card]))
  const results = hits.flatMap(({ id, headline }) => {
    const card = cards.get(id)
    return card ? [{ ...card, excerpt: piecesOf(headline) }] : []
  })
  return { ...nothing, results, total, pages: Math.ceil(total / searchPageSize), tags: tagsOf(results) }
}

const tagsOf = (cards: readonly ArticleCard[]): Tag[] => [tags.search, ...cards.map(({ id }) => tags.article(id))]

const hitRows = z.array(z.object({ total: z.number().int(), id: z.uuid().nullable(), headline: z.string().nullable() }))
type Hit = { id: string; headline: string }

/**
 * How many there are, and one page of them. Both read the vectors, which lie outside
 * their rows and are most of the cost, so they are read once for both. An excerpt is cut
 * from the first paragraph that holds one of the words and what follows it (it may be
 * a heading): cut from the whole text, ten excerpts cost more than the search.
 */
async function hitsOf(query: string, page: number): Promise<{ total: number; hits: Hit[] }> {
  const options = `StartSel="${startOfHit}", StopSel="${endOfHit}", MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`
  const rows = hitRows.parse(await db().$queryRaw`
    WITH matches AS MATERIALIZED (
      SELECT a.id, query, ts_rank(a."searchVector", query) AS rank, a."publishedAt"
      FROM "Article" a, websearch_to_tsquery('tribune_french', ${query}) AS query
      WHERE ${publicSql} AND a."searchVector" @@ query),
    hits AS (
      SELECT * FROM matches ORDER BY rank DESC, "publishedAt" DESC, id
      LIMIT ${searchPageSize} OFFSET ${(page - 1) * searchPageSize})
    SELECT (SELECT count(*)::int FROM matches) AS total, hits.id,
      ts_headline('tribune_french', translate(left(array_to_string(parts[place:], ' '), ${excerptFrom}), ${startOfHit + endOfHit}, ''), query, ${options}) AS headline
    FROM (VALUES (1)) AS always
    LEFT JOIN hits ON true
    LEFT JOIN LATERAL (SELECT string_to_array(a.standfirst || E'\\n\\n' || a.text, E'\\n\\n') AS parts FROM "Article" a WHERE a.id = hits.id) AS whole ON true
    LEFT JOIN LATERAL (
      SELECT coalesce((
        SELECT n::int FROM unnest(parts) WITH ORDINALITY AS p(part, n)
        WHERE to_tsvector('tribune_french', part) @@ replace(querytree(query), '&', '|')::tsquery LIMIT 1), 1) AS place) AS first ON true
    ORDER BY rank DESC, hits."publishedAt" DESC, hits.id`)
  const hits = rows.flatMap(({ id, headline }) => (id === null ? [] : [{ id, headline: headline ?? '' }]))
  return { total: rows[0]?.total ?? 0, hits }
}

const idRows = z.array(z.object({ id: z.uuid() }))

async function closeTitles(query: string): Promise<string[]> {
  const rows = await db().$queryRaw`SELECT id FROM tribune_close_titles(${query}, ${suggestionsShown}) AS id`
  return idRows.parse(rows).map(({ id }) => id)
}
