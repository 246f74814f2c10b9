/** What somebody may do in a shared text at this moment, as the rows say it. */
import type { Person } from '@/lib/actor'
import { pool } from '@/lib/db'
import { statuses } from '../../transitions'
import { z } from 'zod'
import { standingIn, type SharedStanding } from '../policy'
import type { Standing } from './telling'

const row = z.object({
  id: z.string(),
  status: z.enum(statuses),
  ownerId: z.string(),
  coauthorIds: z.array(z.string()),
  suggesting: z.boolean(),
  publishedRevisionId: z.string().nullable(),
  withdrawnAt: z.date().nullable(),
  newest: z.string().transform(BigInt),
})
/** An article as its connections look at it; `newest`: the last update of its log. */
export type LiveArticle = SharedStanding & { id: string; newest: bigint }

/** Those of the articles that exist. */
export async function liveArticles(ids: readonly string[]): Promise<Map<string, LiveArticle>> {
  const { rows } = await pool().query(
    `SELECT id, status::text, "ownerId", "coauthorIds", suggesting, "publishedRevisionId", "withdrawnAt",
       coalesce((SELECT max(u.id) FROM "TextUpdate" u WHERE u."articleId" = a.id), 0)::text AS newest
     FROM "Article" a WHERE id = ANY($1::uuid[])`, [[...new Set(ids)]])
  return new Map(z.array(row).parse(rows).map((article) => [article.id, article]))
}

/** With which rights an update is taken: the inserting statement finds the rows as they are here, or takes nothing. */
export type Admission = { person: Person; article: LiveArticle; standing: Standing }

/** What the person may do; `lost` where the text does not exist for them. `outdated`: their tab is of another version. */
export function admissionOf(person: Person, article: LiveArticle, { outdated }: { outdated: boolean }): Admission | null {
  const may = standingIn(person, article)
  if (may === null) return null
  const { status, suggesting } = article
  const reason = outdated ? 'outdated' : may === 'read' ? 'locked' : null
  return { person, article, standing: { may: outdated ? 'read' : may, status, suggesting, reason } }
}
