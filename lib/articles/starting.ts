/** A text begins: the article, and its first revision, empty and signed by whoever will write it. */
import type { Actor } from '@/lib/actor'
import { emptyDoc } from '@/lib/content/document'
import { change, type Change } from '@/lib/db'
import { forbidden, type Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { mayStart } from './policy'
import type { Reason } from './revisions'
import type { StartArticle } from './schema'
import { draftSlug } from './slugs'

type Opening = { ownerId: string; title: string; sectionId?: string | null; deadlineAt?: Date | null }

/** Starts an article of one's own. */
export async function createArticle(actor: Actor, { title }: StartArticle): Promise<Result<{ id: string }>> {
  if (actor.kind !== 'person' || !mayStart(actor)) return forbidden()
  return change(actor, async (c) => {
    const id = await openText(c, { ownerId: actor.id, title })
    c.record('create', { type: 'article', id }, { to: 'draft' })
    return c.done({ id })
  })
}

/** Opens a draft for its owner within a change that has asked whether it may, and that records it; answers its id. */
export async function openText(c: Change, { ownerId, title, sectionId = null, deadlineAt = null }: Opening): Promise<string> {
  const [id, revisionId] = [newId(), newId()]
  const profile = await c.db.profile.findUnique({ where: { userId: ownerId }, select: { id: true } })
  await c.db.article.create({ data: { id, slug: draftSlug(id), ownerId, deadlineAt, createdAt: c.at, statusChangedAt: c.at } })
  await c.db.revision.create({
    data: { id: revisionId, articleId: id, number: 1, title, body: emptyDoc, sectionId, makerId: ownerId, reason: 'writing' satisfies Reason, createdAt: c.at, savedAt: c.at },
  })
  if (profile) await c.db.revisionByline.create({ data: { revisionId, profileId: profile.id, position: 0 } })
  await c.db.article.update({ where: { id }, data: { workingRevisionId: revisionId } })
  return id
}
