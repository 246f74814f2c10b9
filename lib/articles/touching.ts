/** Which kept pages change when an article appears, changes or disappears. */
import type { Change } from '@/lib/db'
import { tags } from '@/lib/tags'
import { articlePath } from './slugs'

/** An article as lists show it, before or after a change; a null section has no page. */
export type Appearance = { id: string; slug: string; section: string | null; authors: readonly string[] }

/**
 * Touches the article's own page and every list that it is in, was in, or is no
 * longer in. The lists are the newest, search, its sections' and its authors'; the
 * page of all authors counts articles and so changes with `counts`.
 */
export function touchAppearances(c: Change, appearances: readonly Appearance[], counts: boolean): void {
  c.touch(tags.latest, tags.search)
  if (counts) c.touch(tags.authors)
  for (const { id, slug, section, authors } of appearances) {
    c.touch(tags.article(id), tags.path(articlePath(slug)), ...authors.map(tags.author))
    if (section) c.touch(tags.section(section))
  }
}

/** The article as readers see it now: from its published revision, not from the working text. */
export async function publishedAppearance(c: Change, id: string): Promise<Appearance | null> {
  const article = await c.db.article.findUniqueOrThrow({
    where: { id },
    select: {
      slug: true,
      section: { select: { slug: true } },
      publishedRevision: { select: { bylines: { select: { profile: { select: { slug: true } } } } } },
    },
  })
  if (!article.publishedRevision) return null
  return { id, slug: article.slug, section: article.section?.slug ?? null, authors: article.publishedRevision.bylines.map(({ profile }) => profile.slug) }
}
