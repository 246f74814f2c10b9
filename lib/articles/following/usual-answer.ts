/** How long the editors usually take to decide: the median of what they really took, not a promise. */
import { z } from 'zod'
import { db } from '@/lib/db'

/** Fewer answers than this (in `window` days) say nothing. */
const enough = 5
const window = 180

const row = z.object({ answers: z.coerce.number(), seconds: z.coerce.number().nullable() })

/** The usual answer in whole days, at least 1; null where too few texts were answered lately. */
export async function usualAnswer(): Promise<number | null> {
  const rows = await db().$queryRaw`
    SELECT count(*) AS answers, percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answer.at - e.at)) AS seconds
    FROM "Event" e CROSS JOIN LATERAL (
      SELECT d.at, d.verb FROM "Event" d
      WHERE d.subject = 'article' AND d."subjectId" = e."subjectId" AND d.at > e.at AND d.verb IN ('sendBack', 'decline', 'accept', 'publish', 'withdraw')
      ORDER BY d.at LIMIT 1) answer
    WHERE e.subject = 'article' AND e.verb IN ('submit', 'resubmit') AND e.at > now() - make_interval(days => ${window}::int) AND answer.verb <> 'withdraw'`
  const { answers, seconds } = row.parse(z.array(z.unknown()).parse(rows)[0])
  return answers < enough || seconds === null ? null : Math.max(1, Math.ceil(seconds / 86_400))
}
