/** Addresses of articles: made from the title, never used twice, never lost. */
import type { Transaction } from '@/lib/db'
import { freeSlug, slugOf } from '@/lib/slugs'

/** The address of a text that has not been published yet. */
export const draftSlug = (id: string): string => `brouillon-${id}`

/** Where readers find an article. */
export const articlePath = (slug: string): string => `/articles/${slug}`

/**
 * A slug nobody has and nobody had, from a title. Held by a lock until the end of
 * the transaction, so that two publications at once do not choose the same.
 */
export async function slugForTitle(tx: Transaction, title: string, articleId: string): Promise<string> {
  await holdSlugs(tx)
  return freeSlug(slugOf(title) || 'article', async (slug) => !(await isFree(tx, slug, articleId)))
}

/** Whether an article may take this slug: not another's, nor the old address of another. */
export async function slugIsFree(tx: Transaction, slug: string, articleId: string): Promise<boolean> {
  await holdSlugs(tx)
  return !slug.startsWith('brouillon-') && (await isFree(tx, slug, articleId))
}

/** From now on the old address leads to the new one, and whatever led to the old one too. */
export async function redirectArticle(tx: Transaction, from: string, to: string): Promise<void> {
  const [old, now] = [articlePath(from), articlePath(to)]
  await tx.redirect.deleteMany({ where: { from: now } })
  await tx.redirect.updateMany({ where: { to: old }, data: { to: now } })
  await tx.redirect.upsert({ where: { from: old }, create: { from: old, to: now }, update: { to: now } })
}

async function holdSlugs(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tribune.article-slugs'))`
}

async function isFree(tx: Transaction, slug: string, articleId: string): Promise<boolean> {
  // Theirs, or held for them until they are out.
  if (await tx.article.findFirst({ where: { OR: [{ slug }, { scheduledSlug: slug }], id: { not: articleId } }, select: { id: true } })) return false
  const moved = await tx.redirect.findUnique({ where: { from: articlePath(slug) } })
  if (!moved) return true
  const successor = await tx.article.findUnique({ where: { slug: moved.to.slice(articlePath('').length) }, select: { id: true } })
  return successor?.id === articleId
}
