/**
 * Articles offered while somebody types: those with words in their title that begin like
 * the typed ones, newest first; where there are none, titles that look alike. Nobody keeps
 * the answer, so it comes from the replica where there is one.
 */
import { z } from 'zod'
import { publicSql } from '@/lib/articles'
import { Prisma, publicDb } from '@/lib/db'
import { normalised } from './normalised'

const shown = 6
/** Letters typed: below, everything begins so; characters: above, it is no title any more. */
const fewest = 2
const most = 60
/** Of fewer characters too many titles « look like » them. */
const fewestForLikeness = 4

export type Suggestion = { slug: string; title: string; section: string }

/** Up to six public articles for what was typed so far, however strange; none where it is too short or too long. */
export async function suggestArticles(q: string): Promise<Suggestion[]> {
  const typed = normalised(q, most + 1)
  // Letters and digits only: the words become part of a pattern.
  const words = typed.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []
  if (typed.length > most || words.join('').length < fewest) return []
  const begun = await suggestions(Prisma.join(words.map(beginsAWord), ' AND '), Prisma.sql`a."publishedAt" DESC, a.id DESC`)
  if (begun.length > 0 || typed.length < fewestForLikeness) return begun
  return suggestions(Prisma.sql`a.id = close.id`, Prisma.sql`close.place`, Prisma.sql`, tribune_close_titles(${typed}, ${shown}) WITH ORDINALITY AS close(id, place)`)
}

/** In the index on plain titles a pattern of three letters is found at once; one of two is met soon, or never, on the way through the newest. */
const beginsAWord = (word: string): Prisma.Sql => Prisma.sql`tribune_plain(a.title) ~ ('\\m' || tribune_plain(${word}))`

const rowsOfSuggestions = z.array(z.object({ slug: z.string(), title: z.string(), section: z.string() }))

async function suggestions(which: Prisma.Sql, order: Prisma.Sql, from: Prisma.Sql = Prisma.empty): Promise<Suggestion[]> {
  const rows = await publicDb().$queryRaw`
    SELECT a.slug, a.title, s.name AS section
    FROM "Article" a JOIN "Section" s ON s.id = a."sectionId"${from}
    WHERE ${publicSql} AND ${which} ORDER BY ${order} LIMIT ${shown}`
  return rowsOfSuggestions.parse(rows)
}
