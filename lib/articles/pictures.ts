/**
 * Which uploads a text may show: one's own, its authors', the staff's, and whatever
 * the same article has shown before. Somebody else's are as if they did not exist.
 */
import { isSelf, type Actor } from '@/lib/actor'
import type { Transaction } from '@/lib/db'
import { uploadsIn } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import type { Authored } from './policy'
import type { Hero } from './working-text'

type Text = { body: Doc; hero: Hero | null }

/** Every upload of a text, the opening picture's first. */
export const uploadsOf = ({ body, hero }: Text): string[] => [...new Set([...(hero ? [hero.upload] : []), ...uploadsIn(body)])]

/** The uploads of the text that it may not show. */
export const foreignUploads = (tx: Transaction, actor: Actor, article: Authored & { id: string }, text: Text): Promise<string[]> =>
  foreignAmong(tx, actor, article, uploadsOf(text))

/** The same, of uploads that are about to come into the text. */
export async function foreignAmong(tx: Transaction, actor: Actor, article: Authored & { id: string }, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const uploads = await tx.upload.findMany({ where: { id: { in: ids } }, select: { id: true, userId: true, user: { select: { role: true } } } })
  const allowed = new Set(
    uploads
      .filter(({ userId, user }) => isSelf(actor, userId) || userId === article.ownerId || (userId !== null && article.coauthorIds.includes(userId)) || user?.role === 'editor' || user?.role === 'admin' || (actor.kind === 'system' && userId === null))
      .map(({ id }) => id),
  )
  const doubtful = uploads.map(({ id }) => id).filter((id) => !allowed.has(id))
  for (const id of doubtful) if (await wasShownIn(tx, article.id, id)) allowed.add(id)
  return ids.filter((id) => !allowed.has(id))
}

async function wasShownIn(tx: Transaction, articleId: string, upload: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Revision"
    WHERE "articleId" = ${articleId}::uuid
      AND (hero->>'upload' = ${upload} OR jsonb_path_exists(body, '$.content[*] ? (@.attrs.upload == $id || @.content[*].attrs.upload == $id)', jsonb_build_object('id', ${upload}::text)))
    LIMIT 1`
  return rows.length > 0
}
