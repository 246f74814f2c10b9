/** What a person has signed, for whoever changes how the signature looks. */
import type { Change } from '@/lib/db'
import { tags } from '@/lib/tags'

/** Touches the page of an author, the list of authors, and every public article with that byline. */
export async function touchSigned(c: Change, userId: string): Promise<void> {
  const profile = await c.db.profile.findUnique({ where: { userId }, select: { id: true, slug: true } })
  if (!profile) return
  const articles = await c.db.article.findMany({
    where: { publishedRevision: { bylines: { some: { profileId: profile.id } } } },
    select: { id: true },
  })
  c.touch(tags.author(profile.slug), tags.authors, ...articles.map(({ id }) => tags.article(id)))
}
