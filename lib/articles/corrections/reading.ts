/** The corrections of an article as readers see them: all of them, the last first. */
import { db, type PublicNoteKind } from '@/lib/db'
import { tags, type Tag } from '@/lib/tags'
import { isPublic } from '../policy'
import { movedTo } from '../reading/moved'
import { articlePath } from '../slugs'

export type PublicCorrection = { id: string; at: Date; kind: PublicNoteKind; note: string; wordsAdded: number | null; wordsRemoved: number | null }
export type PublicCorrections =
  | { kind: 'article'; article: { slug: string; title: string; publishedAt: Date; section: string | null }; entries: PublicCorrection[]; tags: Tag[] }
  | { kind: 'moved'; to: string; tags: Tag[] }
  | { kind: 'gone'; tags: Tag[] }
  | { kind: 'missing'; tags: Tag[] }

/** Where the log of an article is read. */
export const correctionsPath = (slug: string): string => `${articlePath(slug)}/corrections`

/** The log of the article at this slug, or what became of the article. */
export async function publicCorrections(slug: string): Promise<PublicCorrections> {
  const here = tags.path(articlePath(slug))
  const row = await db().article.findUnique({
    where: { slug },
    select: {
      id: true, title: true, publishedAt: true, publishedRevisionId: true, withdrawnAt: true,
      section: { select: { slug: true } },
      corrections: { orderBy: [{ at: 'desc' }, { id: 'desc' }] },
    },
  })
  if (!row || row.publishedRevisionId === null || row.publishedAt === null) {
    const to = await movedTo(articlePath(slug))
    return to ? { kind: 'moved', to: `${to}/corrections`, tags: [here] } : { kind: 'missing', tags: [here] }
  }
  if (!isPublic(row)) return { kind: 'gone', tags: [here, tags.article(row.id)] }
  return {
    kind: 'article',
    article: { slug, title: row.title, publishedAt: row.publishedAt, section: row.section?.slug ?? null },
    entries: row.corrections.map(({ id, at, kind, note, wordsAdded, wordsRemoved }) => ({ id, at, kind, note, wordsAdded, wordsRemoved })),
    tags: [here, tags.article(row.id)],
  }
}
