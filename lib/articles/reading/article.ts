/** One article as readers see it: its published revision, and what belongs beside it. */
import { db, Prisma } from '@/lib/db'
import { photosOf, type Photo } from '@/lib/media'
import { tags, type Tag } from '@/lib/tags'
import { uploadsIn } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import type { ArticleCard } from '../card'
import { isPublic } from '../policy'
import { articlePath } from '../slugs'
import { storedBody } from '../stored'
import { cardOf, cardsById, cardShape, cardTags, uploadsOfCard } from './cards'
import { movedTo } from './moved'
import { publicSql } from './public'

const relatedShown = 3

export type PublicArticle = ArticleCard & {
  body: Doc
  /** The photographs of the text by upload; alt, caption and credit stand in the text's figures. */
  figures: ReadonlyMap<string, Photo>
  updatedAt: Date | null
  updateNote: string | null
  keywords: { slug: string; name: string }[]
  related: ArticleCard[]
  commentsOpen: boolean
}

export type PublicArticleAnswer =
  | { kind: 'article'; article: PublicArticle; tags: Tag[] }
  | { kind: 'moved'; to: string; tags: Tag[] }
  | { kind: 'gone'; tags: Tag[] }
  | { kind: 'missing'; tags: Tag[] }

const shape = {
  ...cardShape,
  publishedRevisionId: true,
  withdrawnAt: true,
  republishedAt: true,
  commentPolicy: true,
  publishedRevision: {
    select: {
      ...cardShape.publishedRevision.select,
      body: true,
      publicNote: true,
      tags: { select: { tag: { select: { id: true, slug: true, name: true } } }, orderBy: { position: 'asc' } },
    },
  },
} as const satisfies Prisma.ArticleSelect

/** The article at an address, or what became of it. */
export async function publicArticle(slug: string): Promise<PublicArticleAnswer> {
  const here = tags.path(articlePath(slug))
  const row = await db().article.findUnique({ where: { slug }, select: shape })
  const revision = row?.publishedRevision
  if (!row || !revision) {
    const to = await movedTo(articlePath(slug))
    return to ? { kind: 'moved', to, tags: [here] } : { kind: 'missing', tags: [here] }
  }
  if (!isPublic(row)) return { kind: 'gone', tags: [here, tags.article(row.id)] }

  const body = storedBody(revision.body)
  const keywords = revision.tags.map(({ tag }) => tag)
  const [photos, related] = await Promise.all([photosOf([...uploadsOfCard(row), ...uploadsIn(body)]), relatedTo(row.id, row.section?.slug ?? null, keywords.map(({ id }) => id))])
  const article: PublicArticle = {
    ...cardOf(row, photos),
    body,
    figures: photos,
    updatedAt: row.republishedAt,
    updateNote: revision.publicNote,
    keywords: keywords.map(({ slug: tagSlug, name }) => ({ slug: tagSlug, name })),
    related,
    commentsOpen: row.commentPolicy === 'open',
  }
  return { kind: 'article', article, tags: [here, tags.article(row.id), ...cardTags(related)] }
}

/** What to read next: shared tags first, then the same section, then what is new; from the newest of each. */
async function relatedTo(id: string, section: string | null, tagIds: readonly string[]): Promise<ArticleCard[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    WITH candidates AS (
      (SELECT a.id, a."publishedAt", a."publishedRevisionId", 1 AS near FROM "Article" a JOIN "Section" s ON s.id = a."sectionId"
       WHERE ${publicSql} AND s.slug = ${section} ORDER BY a."publishedAt" DESC LIMIT 100)
      UNION ALL
      (SELECT a.id, a."publishedAt", a."publishedRevisionId", 0 AS near FROM "Article" a
       WHERE ${publicSql} ORDER BY a."publishedAt" DESC LIMIT 50))
    SELECT c.id FROM candidates c
    LEFT JOIN "RevisionTag" t ON t."revisionId" = c."publishedRevisionId" AND t."tagId" = ANY(${[...tagIds]}::uuid[])
    WHERE c.id <> ${id}::uuid
    GROUP BY c.id, c."publishedAt"
    ORDER BY count(DISTINCT t."tagId") DESC, max(c.near) DESC, c."publishedAt" DESC
    LIMIT ${relatedShown}`
  return cardsById(rows.map((row) => row.id))
}
