/** One article as readers see it: its published revision, and what belongs beside it. */
import { z } from 'zod'
import { db, type PublicNoteKind } from '@/lib/db'
import { photosOf, type Photo } from '@/lib/media'
import { tags, type Tag } from '@/lib/tags'
import { uploadsIn } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import type { ArticleCard } from '../card'
import { isPublic } from '../policy'
import { publicNoteKinds } from '../schema'
import { articlePath } from '../slugs'
import { storedBody } from '../stored'
import { cardColumns, cardJoins, cardRow } from './card-rows'
import { cardOf, cardsOf, cardTags, uploadsOfCard } from './cards'
import { movedTo } from './moved'
import { publicSql } from './public'

const relatedShown = 3

export type PublicArticle = ArticleCard & {
  body: Doc
  /** The photographs of the text by upload; alt, caption and credit stand in the text's figures. */
  figures: ReadonlyMap<string, Photo>
  updatedAt: Date | null
  updateNote: string | null
  updateKind: PublicNoteKind
  /** How many entries its log of corrections has. */
  correctionCount: number
  keywords: { slug: string; name: string }[]
  related: ArticleCard[]
  commentsOpen: boolean
}

export type PublicArticleAnswer =
  | { kind: 'article'; article: PublicArticle; tags: Tag[] }
  | { kind: 'moved'; to: string; tags: Tag[] }
  | { kind: 'gone'; tags: Tag[] }
  | { kind: 'missing'; tags: Tag[] }

const articleRow = cardRow.extend({
  sectionId: z.string().nullable(),
  publishedRevisionId: z.string().nullable(),
  withdrawnAt: z.date().nullable(),
  withdrawnTo: z.string().nullable(),
  republishedAt: z.date().nullable(),
  commentPolicy: z.enum(['open', 'closed']),
  body: z.unknown(),
  publicNote: z.string().nullable(),
  publicNoteKind: z.enum(publicNoteKinds).nullable(),
  corrections: z.coerce.number(),
  keywords: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
})

/** Whatever has this slug, public or not. */
async function articleAt(slug: string): Promise<z.output<typeof articleRow> | undefined> {
  const rows = await db().$queryRaw`
    SELECT ${cardColumns}, a."sectionId", a."publishedRevisionId", a."withdrawnAt", a."withdrawnTo", a."republishedAt", a."commentPolicy"::text, r.body, r."publicNote", r."publicNoteKind"::text,
      (SELECT count(*) FROM "Correction" c WHERE c."articleId" = a.id) AS corrections,
      ARRAY(
        SELECT json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) FROM "RevisionTag" k JOIN "Tag" t ON t.id = k."tagId"
        WHERE k."revisionId" = a."publishedRevisionId" ORDER BY k.position) AS keywords
    FROM "Article" a ${cardJoins} WHERE a.slug = ${slug}`
  return z.array(articleRow).parse(rows)[0]
}

/** The article at an address, or what became of it. */
export async function publicArticle(slug: string): Promise<PublicArticleAnswer> {
  const here = tags.path(articlePath(slug))
  const row = await articleAt(slug)
  if (!row || row.publishedRevisionId === null) {
    const to = await movedTo(articlePath(slug))
    return to ? { kind: 'moved', to, tags: [here] } : { kind: 'missing', tags: [here] }
  }
  if (!isPublic(row)) {
    const known = [here, tags.article(row.id)]
    return row.withdrawnTo === null ? { kind: 'gone', tags: known } : { kind: 'moved', to: row.withdrawnTo, tags: known }
  }

  const body = storedBody(row.body)
  const { keywords } = row
  const [photos, related] = await Promise.all([photosOf([...uploadsOfCard(row), ...uploadsIn(body)]), relatedTo(row.id, row.sectionId, keywords.map(({ id }) => id))])
  const article: PublicArticle = {
    ...cardOf(row, photos),
    body,
    figures: photos,
    updatedAt: row.republishedAt,
    updateNote: row.publicNote,
    updateKind: row.publicNoteKind ?? 'update',
    correctionCount: row.corrections,
    keywords: keywords.map(({ slug: tagSlug, name }) => ({ slug: tagSlug, name })),
    related,
    commentsOpen: row.commentPolicy === 'open',
  }
  return { kind: 'article', article, tags: [here, tags.article(row.id), ...cardTags(related)] }
}

/** What to read next: shared tags first, then the same section, then what is new; from the newest of each. */
async function relatedTo(id: string, sectionId: string | null, tagIds: readonly string[]): Promise<ArticleCard[]> {
  // Tags are looked up by candidate: counted from the tag's side, every article that ever had it would be read.
  const rows = await db().$queryRaw`
    WITH candidates AS (
      (SELECT a.id, a."publishedAt", a."publishedRevisionId", 1 AS near FROM "Article" a
       WHERE ${publicSql} AND a."sectionId" = ${sectionId}::uuid ORDER BY a."publishedAt" DESC LIMIT 100)
      UNION ALL
      (SELECT a.id, a."publishedAt", a."publishedRevisionId", 0 AS near FROM "Article" a
       WHERE ${publicSql} ORDER BY a."publishedAt" DESC LIMIT 50)),
    chosen AS (
      SELECT c.id, c."publishedAt", max(c.near) AS near,
        (SELECT count(*) FROM "RevisionTag" t WHERE t."revisionId" = c."publishedRevisionId" AND t."tagId" = ANY(${[...tagIds]}::uuid[])) AS shared
      FROM candidates c WHERE c.id <> ${id}::uuid
      GROUP BY c.id, c."publishedAt", c."publishedRevisionId"
      ORDER BY shared DESC, near DESC, c."publishedAt" DESC LIMIT ${relatedShown})
    SELECT ${cardColumns} FROM chosen JOIN "Article" a ON a.id = chosen.id ${cardJoins}
    ORDER BY chosen.shared DESC, chosen.near DESC, chosen."publishedAt" DESC`
  return cardsOf(z.array(cardRow).parse(rows))
}
