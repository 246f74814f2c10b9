/** What goes to feed readers and search engines. */
import { z } from 'zod'
import { db } from '@/lib/db'
import { photosOf, type Photo } from '@/lib/media'
import { tags, type Tag } from '@/lib/tags'
import { uploadsIn } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import type { ArticleCard } from '../card'
import { storedBody } from '../stored'
import { cardColumns, cardJoins, cardRow } from './card-rows'
import { cardOf, cardTags, uploadsOfCard } from './cards'
import { newestFirst, publicOnly, publicSql } from './public'

export type FeedArticle = ArticleCard & { body: Doc; figures: ReadonlyMap<string, Photo>; updatedAt: Date | null }

const feedRows = z.array(cardRow.extend({ republishedAt: z.date().nullable(), body: z.unknown() }))

/** The newest articles with their whole text. */
export async function feedArticles(limit: number): Promise<{ articles: FeedArticle[]; tags: Tag[] }> {
  const rows = feedRows.parse(await db().$queryRaw`
    SELECT ${cardColumns}, a."republishedAt", r.body FROM "Article" a ${cardJoins}
    WHERE ${publicSql} ORDER BY a."publishedAt" DESC, a.id DESC LIMIT ${limit}`)
  const texts = rows.map((row) => ({ row, body: storedBody(row.body) }))
  const photos = await photosOf(texts.flatMap(({ row, body }) => [...uploadsOfCard(row), ...uploadsIn(body)]))
  const articles = texts.map(({ row, body }) => ({ ...cardOf(row, photos), body, figures: photos, updatedAt: row.republishedAt }))
  return { articles, tags: [tags.latest, ...cardTags(articles)] }
}

/** A sitemap holds at most 50,000 addresses (sitemaps.org). */
const sitemapLimit = 50_000

/** Every public article's address and last change, newest first. */
export async function sitemapArticles(): Promise<{ articles: { slug: string; updatedAt: Date }[]; tags: Tag[] }> {
  const rows = await db().article.findMany({
    where: publicOnly,
    orderBy: [...newestFirst],
    take: sitemapLimit,
    select: { slug: true, publishedAt: true, republishedAt: true },
  })
  return { articles: rows.flatMap(({ slug, publishedAt, republishedAt }) => (publishedAt ? [{ slug, updatedAt: republishedAt ?? publishedAt }] : [])), tags: [tags.latest] }
}
