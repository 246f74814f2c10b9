/** Addresses that moved. A chain is never longer than one step: each move rewrites what led there. */
import { hasForbiddenCharacters } from '@/lib/content/characters'
import { db, type Change } from '@/lib/db'
import { tags } from '@/lib/tags'

/** Where a path leads now, or null when nothing was moved from there. */
export async function resolveRedirect(path: string): Promise<string | null> {
  // Postgres takes no U+0000, and no address that ever moved held one.
  if (hasForbiddenCharacters(path)) return null
  const row = await db().redirect.findUnique({ where: { from: path }, select: { to: true } })
  return row?.to ?? null
}

/** Leaves a redirect from an old path to its new one, in the transaction of the move. */
export async function leaveRedirect(c: Change, from: string, to: string): Promise<void> {
  if (from === to) return
  // The new path is a page again, wherever it once led.
  await c.db.redirect.deleteMany({ where: { from: to } })
  await c.db.redirect.updateMany({ where: { to: from }, data: { to } })
  await c.db.redirect.upsert({ where: { from }, create: { from, to, createdAt: c.at }, update: { to, createdAt: c.at } })
  c.touch(tags.path(from), tags.path(to))
}
