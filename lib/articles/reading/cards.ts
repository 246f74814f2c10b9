/** Articles as cards, however many, in a fixed number of queries. */
import { db, Prisma } from '@/lib/db'
import { photosOf, type Photo, type Picture } from '@/lib/media'
import { tags, type Tag } from '@/lib/tags'
import { fieldFor, isFieldName, isPaletteName, paletteFor } from '@/lib/zellige'
import type { ArticleCard } from '../card'
import { storedHero } from '../stored'
import { bylineOf, profileShape } from './bylines'
import { publicOnly } from './public'

export const cardShape = {
  id: true,
  slug: true,
  title: true,
  standfirst: true,
  readingMinutes: true,
  commentCount: true,
  publishedAt: true,
  field: true,
  section: { select: { slug: true, name: true, palette: true } },
  publishedRevision: { select: { hero: true, bylines: { select: { profile: { select: profileShape } }, orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.ArticleSelect

export type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardShape }>

/** The cards of these articles, in this order; what is not public is left out. */
export async function cardsById(ids: readonly string[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return []
  const rows = await db().article.findMany({ where: { id: { in: [...new Set(ids)] }, ...publicOnly }, select: cardShape })
  const cards = new Map((await cardsOf(rows)).map((card) => [card.id, card]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

/** Rows as cards, with every photograph fetched at once. */
export async function cardsOf(rows: readonly CardRow[]): Promise<ArticleCard[]> {
  const photos = await photosOf(rows.flatMap(uploadsOfCard))
  return rows.map((row) => cardOf(row, photos))
}

/** The uploads a card shows: its picture and its authors' portraits. */
export function uploadsOfCard({ publishedRevision }: CardRow): string[] {
  const hero = storedHero(publishedRevision?.hero)
  const portraits = publishedRevision?.bylines.flatMap(({ profile }) => profile.portraitUploadId ?? []) ?? []
  return hero ? [hero.upload, ...portraits] : portraits
}

/** One row as a card. */
export function cardOf(row: CardRow, photos: ReadonlyMap<string, Photo>): ArticleCard {
  const { id, slug, title, standfirst, readingMinutes, commentCount, publishedAt, section, publishedRevision } = row
  if (!publishedAt || !section) throw new Error(`public article ${id} lacks its date or its section`)
  return {
    id,
    slug,
    title,
    standfirst,
    readingMinutes,
    commentCount,
    publishedAt,
    section: { slug: section.slug, name: section.name },
    picture: pictureOf(row, photos),
    bylines: publishedRevision?.bylines.map(({ profile }) => bylineOf(profile, photos)) ?? [],
  }
}

/** The tags of the articles whose cards a page shows. */
export const cardTags = (cards: readonly ArticleCard[]): Tag[] => cards.map(({ id }) => tags.article(id))

function pictureOf({ slug, field, section, publishedRevision }: CardRow, photos: ReadonlyMap<string, Photo>): Picture {
  const hero = storedHero(publishedRevision?.hero)
  const photo = hero ? photos.get(hero.upload) : undefined
  if (hero && photo) return { ...photo, alt: hero.alt, caption: hero.caption, credit: hero.credit }
  const palette = section && isPaletteName(section.palette) ? section.palette : paletteFor(section?.slug ?? slug)
  return { kind: 'zellige', palette, field: field && isFieldName(field) ? field : fieldFor(slug), seed: slug }
}
