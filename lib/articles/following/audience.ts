/** What became of a published text, counted over time: one series a thing that is counted. Comments today. */
import { z } from 'zod'
import { db } from '@/lib/db'
import { timeZone } from '@/lib/i18n'

/** `points` are whole days, weeks or months of the magazine's zone, without a gap, the oldest first. */
export type Series = { key: 'comments'; unit: 'day' | 'week' | 'month'; total: number; points: { from: Date; count: number }[] }

const day = 86_400_000
/** Bars that a narrow page can still show apart. */
const mostDays = 31
const mostWeeks = 26

// A day as text: its noon is that day in every table of zones, Postgres's and the page's.
const pointRow = z.object({ from: z.iso.date().transform((day) => new Date(`${day}T12:00:00Z`)), count: z.coerce.number() })

/** The series of an article that was published then; empty before the first reader's comment. */
export async function audienceOf(articleId: string, publishedAt: Date, at: Date): Promise<Series[]> {
  const days = (at.getTime() - publishedAt.getTime()) / day
  const unit = days <= mostDays ? 'day' : days <= mostWeeks * 7 ? 'week' : 'month'
  const rows = await db().$queryRaw`
    SELECT to_char(slot, 'YYYY-MM-DD') AS "from", count(c.id) AS count
    FROM generate_series(date_trunc(${unit}, ${publishedAt}::timestamptz AT TIME ZONE ${timeZone()}), ${at}::timestamptz AT TIME ZONE ${timeZone()}, ('1 ' || ${unit})::interval) slot
    LEFT JOIN "Comment" c ON c."articleId" = ${articleId}::uuid AND c.status = 'approved'
      AND date_trunc(${unit}, c."createdAt" AT TIME ZONE ${timeZone()}) = slot
    GROUP BY slot ORDER BY slot`
  const points = z.array(pointRow).parse(rows)
  const total = points.reduce((sum, { count }) => sum + count, 0)
  return total === 0 ? [] : [{ key: 'comments', unit, total, points }]
}
