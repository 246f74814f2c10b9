/**
 * The statement that makes an update part of a text: it inserts the row and tells the
 * other processes, if the article, the person and the session are still what the
 * connection was admitted with. The article's row is held as weakly as a foreign key
 * holds it: a step of the workflow, which holds it whole, comes before or after.
 */
import { now } from '@/lib/clock'
import { pool } from '@/lib/db'
import { channel } from '../log'
import type { Admission } from './standing'

/** `from`: the process that needs not be told. Answers the row's id; null: the standing is another one now. */
export async function insertUpdate(update: Uint8Array, { person, article }: Admission, session: string, from: string): Promise<bigint | null> {
  const { rows } = await pool().query<{ id: string }>(
    `WITH article AS (
       SELECT id FROM "Article"
       WHERE id = $1::uuid AND status = $2::"ArticleStatus" AND "ownerId" = $3::uuid AND suggesting = $4 AND ("publishedRevisionId" IS NOT NULL) = $5 AND "coauthorIds" = $13::uuid[]
       FOR KEY SHARE
     ), hand AS (
       SELECT u.id FROM "User" u JOIN "Session" s ON s."userId" = u.id
       WHERE u.id = $6::uuid AND u.role = $7::"Role" AND u.status = 'active' AND s."sessionToken" = $8 AND s.expires > $9
     ), added AS (
       INSERT INTO "TextUpdate" ("articleId", body, "byId") SELECT article.id, $10, hand.id FROM article, hand RETURNING id
     )
     SELECT id::text, pg_notify($11, json_build_object('kind', 'update', 'article', $1::text, 'update', id::text, 'from', $12::text)::text) FROM added`,
    [article.id, article.status, article.ownerId, article.suggesting, article.publishedRevisionId !== null, person.id, person.role, session, now(), Buffer.from(update), channel, from, article.coauthorIds])
  return rows[0] ? BigInt(rows[0].id) : null
}
