/** What became of a published text, counted over time: one series a thing that is counted. Comments today. */
import { z } from 'zod'
import { db } from '@/lib/db'
import { dayOf } from '@/lib/i18n'
import { spansOf, type SpanUnit } from '@/lib/i18n/spans'

/** `points` are whole days, weeks or months of the magazine's zone, without a gap, the oldest first. */
export type Series = { key: 'comments'; unit: SpanUnit; total: number; points: { from: Date; count: number }[] }

const day = 86_400_000
/** Bars that a narrow page can still show apart. */
const mostDays = 31
const mostWeeks = 26

const slotRows = z.array(z.object({ slot: z.int(), count: z.int() }))

/** The series of an article that was published then; empty before the first reader's comment. */
export async function audienceOf(articleId: string, publishedAt: Date, at: Date): Promise<Series[]> {
  const days = (at.getTime() - publishedAt.getTime()) / day
  const unit = days <= mostDays ? 'day' : days <= mostWeeks * 7 ? 'week' : 'month'
  const spans = spansOf(unit, dayOf(publishedAt), dayOf(at))
  const starts = spans.map(({ start }) => start)
  const rows = slotRows.parse(await db().$queryRaw`
    SELECT width_bucket("createdAt", ${starts}::timestamptz[]) AS slot, count(*)::int AS count
    FROM "Comment" WHERE "articleId" = ${articleId}::uuid AND status = 'approved' AND "createdAt" <= ${at} GROUP BY 1`)
  const counts = new Map(rows.map(({ slot, count }) => [slot, count]))
  // The noon of a day is that day in every zone's calendar that a page may write it in.
  const points = spans.map(({ day }, n) => ({ from: new Date(`${day}T12:00:00Z`), count: counts.get(n + 1) ?? 0 }))
  const total = points.reduce((sum, { count }) => sum + count, 0)
  return total === 0 ? [] : [{ key: 'comments', unit, total, points }]
}
