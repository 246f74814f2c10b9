/** The address under which an article is published: the one that is wished, held for it, its own, or made from its title. */
import type { Transaction } from '@/lib/db'
import { text } from '@/lib/i18n'
import { invalid, type Failure } from '@/lib/result'
import type { HeldArticle } from './holding'
import { slugForTitle, slugIsFree } from './slugs'

/** The slug that publishing now would give, or why the one that is wished cannot be had. */
export async function addressToPublish(tx: Transaction, article: HeldArticle, wished?: string): Promise<{ slug: string } | Failure> {
  const { id, slug, scheduledSlug, publishedAt, working } = article
  const wanted = wished ?? scheduledSlug
  if (wanted === null) return { slug: publishedAt === null ? await slugForTitle(tx, working.title, id) : slug }
  // Its own and the one that has been held for it since it was scheduled are nobody else's.
  if (wanted === slug || wanted === scheduledSlug || (await slugIsFree(tx, wanted, id))) return { slug: wanted }
  return invalid({ path: 'slug', message: text('articles')('errors.slug') })
}
