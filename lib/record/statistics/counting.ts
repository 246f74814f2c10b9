/**
 * What is counted, from the steps that the record holds (docs/record.md says it in words). A text's
 * steps make *cases*: one begins with the first hand-in, goes on through what is sent back, withdrawn
 * and handed in again, and ends with a refusal or the first publication; a text handed in again after
 * a refusal begins another, a correction of what is published none. Everything counts in the month in
 * which it happened, so that what was said of a past month stays true.
 */
import { z } from 'zod'
import { db, Prisma } from '@/lib/db'
import type { Span } from '@/lib/i18n/spans'

/** `published` is timed from the hand-in; a text of an editor's own that nobody handed in is counted, not timed. */
export const measures = ['submitted', 'taken', 'answered', 'accepted', 'declined', 'published', 'waiting'] as const
export type Measure = (typeof measures)[number]

/** Of a section (null: none), of a month (`2026-03`), or of all of them. Times in seconds. */
const countRows = z.array(z.object({
  what: z.enum(measures), section: z.uuid().nullable(), everySection: z.boolean(), month: z.string().nullable(), everyMonth: z.boolean(),
  count: z.int(), timed: z.int(), median: z.number().nullable(), ninetieth: z.number().nullable(), longest: z.number().nullable(),
}))
export type Count = z.output<typeof countRows>[number]

const states = ['draft', 'submitted', 'in_review', 'changes_requested', 'accepted', 'scheduled', 'published', 'declined', 'trashed']
const final = Prisma.sql`('accepted', 'scheduled', 'published', 'declined')`

/** Every count of these months, the last of which is the one of `at`; `waiting` is of then, whenever it began. */
export async function countSteps({ at, months }: { at: Date; months: readonly Span[] }): Promise<Count[]> {
  const names = months.map(({ day }) => day.slice(0, 7))
  const starts = months.map(({ start }) => start)
  const rows = await db().$queryRaw`
    WITH concerned AS (
      SELECT e."articleId" AS article FROM "Event" e WHERE e.subject = 'article' AND e.at >= ${starts[0]}
      UNION SELECT id FROM "Article" WHERE status IN ('submitted', 'in_review')
    ), steps AS (
      SELECT e."articleId" AS article, e.at, e.id, e.data ->> 'to' AS "to",
        e.data ->> 'to' = 'published' AND e.verb <> 'abandonCorrection' AND coalesce(e.data ->> 'first', 'true') = 'true' AS "isPublication",
        count(*) FILTER (WHERE e.data ->> 'to' = 'declined') OVER earlier AS "case",
        count(*) FILTER (WHERE e.data ->> 'to' = 'published') OVER earlier AS publications
      FROM "Event" e
      WHERE e.subject = 'article' AND e."articleId" IN (SELECT article FROM concerned)
        AND e.data ->> 'to' = ANY(${states}) AND e.data ->> 'to' IS DISTINCT FROM e.data ->> 'from'
      WINDOW earlier AS (PARTITION BY e."articleId" ORDER BY e.at, e.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ), told AS (
      SELECT *, min(at) FILTER (WHERE "to" = 'changes_requested' OR "to" IN ${final}) OVER (PARTITION BY article, "case") AS answered
      FROM steps WHERE publications = 0
    ), cases AS (
      SELECT article, min(answered) AS answered,
        min(at) FILTER (WHERE "to" = 'submitted') AS submitted,
        -- The author's own withdrawal stops the clock: an answer is timed from the hand-in before it.
        max(at) FILTER (WHERE "to" = 'submitted' AND (answered IS NULL OR at <= answered)) AS "handedIn",
        max(at) FILTER (WHERE "to" = 'in_review' AND (answered IS NULL OR at <= answered)) AS taken,
        min(at) FILTER (WHERE "to" IN ${final}) AS decided,
        (array_agg("to" ORDER BY at, id) FILTER (WHERE "to" IN ${final}))[1] <> 'declined' AS "isAccepted",
        min(at) FILTER (WHERE "isPublication") AS published,
        (array_agg("to" ORDER BY at DESC, id DESC))[1] AS state
      FROM told GROUP BY article, "case"
    ), facts AS (
      SELECT f.*, coalesce(a."sectionId", r."sectionId") AS section, (${names}::text[])[width_bucket(f.at, ${starts}::timestamptz[])] AS month
      FROM cases c
      CROSS JOIN LATERAL (VALUES
        ('submitted', c.submitted, NULL),
        ('taken', CASE WHEN c.taken >= c."handedIn" THEN c.taken END, extract(epoch FROM c.taken - c."handedIn")),
        ('answered', CASE WHEN c.answered >= c."handedIn" THEN c.answered END, extract(epoch FROM c.answered - c."handedIn")),
        ('accepted', CASE WHEN c.submitted IS NOT NULL AND c."isAccepted" THEN c.decided END, NULL),
        ('declined', CASE WHEN c.submitted IS NOT NULL AND NOT c."isAccepted" THEN c.decided END, NULL),
        ('published', c.published, extract(epoch FROM c.published - c.submitted)),
        ('waiting', CASE WHEN c.answered IS NULL AND c.state IN ('submitted', 'in_review') THEN c."handedIn" END, extract(epoch FROM ${at}::timestamptz - c."handedIn"))
      ) AS f (what, at, seconds)
      LEFT JOIN "Article" a ON a.id = c.article
      LEFT JOIN "Revision" r ON r.id = a."workingRevisionId"
      WHERE f.at IS NOT NULL AND (f.what = 'waiting' OR f.at >= ${starts[0]})
    )
    SELECT what, section, GROUPING(section) = 1 AS "everySection", month, GROUPING(month) = 1 AS "everyMonth",
      count(*)::int AS count, count(seconds)::int AS timed,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds::float8) AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds::float8) AS ninetieth,
      max(seconds)::float8 AS longest
    FROM facts GROUP BY GROUPING SETS ((what), (what, section), (what, month), (what, section, month))`
  return countRows.parse(rows)
}
