/**
 * Texts that say the same: alike in their headline, or in their words. Found among what is public
 * and, for editors, what is in work. Trigrams (pg_trgm) of two French texts always have much in
 * common, so that only a body almost the same counts.
 */
import { z } from 'zod'
import { isStaff, type Actor } from '@/lib/actor'
import { db, Prisma } from '@/lib/db'
import { plainText } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import { publicSql } from '../reading/public'

/** From which likeness (0 to 1) two headlines, or two bodies, are worth a look. */
export const alike = { headline: 0.55, body: 0.8 } as const

const shown = 5
/** Bodies compared, nearest by their words first; characters of each. */
const candidates = 20
const compared = 6_000
/** Letters of a headline: too few look like everything. */
const fewest = 8

/** `likeness`: percent, of whichever is more alike. `isPublic`: readers see it under `slug`. */
export type Duplicate = { id: string; slug: string; title: string; isPublic: boolean; likeness: number; by: 'headline' | 'body' }

const rows = z.array(z.object({ id: z.string(), slug: z.string(), title: z.string(), public: z.boolean(), headline: z.number(), body: z.number() }))

/** The texts most like this one, the likest first. */
export async function duplicatesOf(actor: Actor, { id, title, body }: { id: string; title: string; body: Doc }): Promise<Duplicate[]> {
  const words = plainText(body).slice(0, compared)
  const seen = isStaff(actor) ? Prisma.sql`a.status <> 'trashed'` : publicSql
  const found = rows.parse(await db().$queryRaw`
    WITH asked AS (
      SELECT tribune_plain(${title}) AS headline, ${words}::text AS body,
        (SELECT to_tsquery('simple', string_agg(quote_literal(lexeme), ' | ')) FROM (
          SELECT lexeme FROM unnest(to_tsvector('tribune_french', ${words})) AS w(lexeme, positions, weights) ORDER BY cardinality(positions) DESC, length(lexeme) DESC LIMIT 12) AS frequent) AS query),
    near AS (
      (SELECT a.id FROM "Article" a, asked WHERE ${publicSql} AND a.id <> ${id}::uuid AND a."searchVector" @@ asked.query
        ORDER BY ts_rank(a."searchVector", asked.query) DESC LIMIT ${candidates})
      UNION
      (SELECT a.id FROM "Article" a JOIN "Revision" r ON r.id = coalesce(a."workingRevisionId", a."publishedRevisionId"), asked
        WHERE ${seen} AND a.id <> ${id}::uuid AND length(asked.headline) >= ${fewest}
        ORDER BY similarity(tribune_plain(r.title), asked.headline) DESC LIMIT ${candidates})),
    compared AS (
      SELECT a.id, a.slug, coalesce(nullif(CASE WHEN ${publicSql} THEN a.title END, ''), r.title) AS title, (${publicSql}) AS public,
        similarity(tribune_plain(CASE WHEN ${publicSql} THEN a.title ELSE r.title END), asked.headline) AS headline,
        CASE WHEN ${publicSql} THEN similarity(left(a.text, ${compared}), asked.body)
          ELSE similarity(left((SELECT string_agg(t #>> '{}', ' ') FROM jsonb_path_query(r.body, 'lax $.**.text') t), ${compared}), asked.body) END AS body
      FROM near JOIN "Article" a ON a.id = near.id JOIN "Revision" r ON r.id = a."workingRevisionId", asked)
    SELECT id, slug, title, public, headline::float8, coalesce(body, 0)::float8 AS body FROM compared
    WHERE headline >= ${alike.headline} OR body >= ${alike.body}
    ORDER BY greatest(headline, body) DESC, id LIMIT ${shown}`)
  return found.map(({ headline, body: likeBody, public: isPublic, ...row }) => ({
    ...row, isPublic,
    likeness: Math.round(Math.max(headline, likeBody) * 100),
    by: likeBody >= alike.body ? 'body' : 'headline',
  }))
}
