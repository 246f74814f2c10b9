/** A text begins: the article, and its first revision, empty and signed by whoever starts it. */
import type { Actor } from '@/lib/actor'
import { emptyDoc } from '@/lib/content/document'
import { change } from '@/lib/db'
import { forbidden, type Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { mayStart } from './policy'
import type { Reason } from './revisions'
import type { StartArticle } from './schema'
import { draftSlug } from './slugs'

/** Starts an article of one's own. */
export async function createArticle(actor: Actor, { title }: StartArticle): Promise<Result<{ id: string }>> {
  if (actor.kind !== 'person' || !mayStart(actor)) return forbidden()
  return change(actor, async (c) => {
    const [id, revisionId] = [newId(), newId()]
    const profile = await c.db.profile.findUnique({ where: { userId: actor.id }, select: { id: true } })
    await c.db.article.create({ data: { id, slug: draftSlug(id), ownerId: actor.id, createdAt: c.at, statusChangedAt: c.at } })
    await c.db.revision.create({
      data: { id: revisionId, articleId: id, number: 1, title, body: emptyDoc, makerId: actor.id, reason: 'writing' satisfies Reason, createdAt: c.at, savedAt: c.at },
    })
    if (profile) await c.db.revisionByline.create({ data: { revisionId, profileId: profile.id, position: 0 } })
    await c.db.article.update({ where: { id }, data: { workingRevisionId: revisionId } })
    c.record('create', { type: 'article', id }, { to: 'draft' })
    return c.done({ id })
  })
}
