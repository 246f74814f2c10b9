/**
 * The bylines of the working text follow who consented. A frozen revision takes no other
 * signature: then a copy of it becomes the working text. What readers see changes when it is
 * published again, so a published text without a correction in work is left until one begins.
 */
import type { Actor } from '@/lib/actor'
import type { Change } from '@/lib/db'
import type { HeldArticle } from '../holding'
import { openCopy } from '../revisions'

/** Adds the signatures that were consented to and are missing, and takes away those that were removed. */
export async function alignBylines(c: Change, actor: Actor, article: HeldArticle): Promise<void> {
  if (article.working.id === article.publishedRevisionId && article.status === 'published') return
  await writeConsented(c, actor, article)
}

/** The same as a correction begins. */
export async function writeConsented(c: Change, actor: Actor, article: HeldArticle): Promise<void> {
  const present = article.working.bylines.map(({ profileId }) => profileId)
  const rows = await c.db.coauthor.findMany({ where: { articleId: article.id, profileId: { not: null }, status: { in: ['accepted', 'removed'] } }, orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }], select: { profileId: true, status: true } })
  const profilesOf = (status: 'accepted' | 'removed') => rows.flatMap((row) => (row.status === status && row.profileId !== null ? [row.profileId] : []))
  const accepted = [...new Set(profilesOf('accepted'))]
  const removed = profilesOf('removed').filter((id) => !accepted.includes(id))
  const wanted = [...present.filter((id) => !removed.includes(id)), ...accepted.filter((id) => !present.includes(id))]
  await setBylines(c, actor, article, wanted)
}

/** Puts these profiles under the working text, in this order. */
export async function setBylines(c: Change, actor: Actor, article: HeldArticle, profiles: readonly string[]): Promise<void> {
  if (article.working.bylines.map(({ profileId }) => profileId).join() === profiles.join()) return
  const revisionId = article.working.frozenAt === null ? article.working.id : (await openCopy(c, actor, article, null)).id
  await c.db.revisionByline.deleteMany({ where: { revisionId } })
  await c.db.revisionByline.createMany({ data: profiles.map((profileId, position) => ({ revisionId, profileId, position })) })
}
