/** Articles as cards, however many, in one query for the rows and one for the photographs. */
import { z } from 'zod'
import { db } from '@/lib/db'
import { photosOf, type Photo, type Picture } from '@/lib/media'
import { tags, type Tag } from '@/lib/tags'
import { fieldFor, isFieldName, isPaletteName, paletteFor } from '@/lib/zellige'
import type { ArticleCard } from '../card'
import { storedHero } from '../stored'
import { bylineOf } from './bylines'
import { cardColumns, cardJoins, cardRow, type CardRow } from './card-rows'
import { publicSql } from './public'

/** The cards of these articles, in this order; what is not public is left out. */
export async function cardsById(ids: readonly string[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return []
  const rows = await db().$queryRaw`
    SELECT ${cardColumns} FROM "Article" a ${cardJoins} WHERE a.id = ANY(${[...new Set(ids)]}::uuid[]) AND ${publicSql}`
  const cards = new Map((await cardsOf(cardRows.parse(rows))).map((card) => [card.id, card]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

const cardRows = z.array(cardRow)

/** Rows as cards, with every photograph fetched at once. */
export async function cardsOf(rows: readonly CardRow[]): Promise<ArticleCard[]> {
  const photos = await photosOf(rows.flatMap(uploadsOfCard))
  return rows.map((row) => cardOf(row, photos))
}

/** The uploads a card shows: its picture and its authors' portraits. */
export function uploadsOfCard(row: CardRow): string[] {
  const hero = storedHero(row.hero)
  const portraits = row.bylines.flatMap(({ portraitUploadId }) => portraitUploadId ?? [])
  return hero ? [hero.upload, ...portraits] : portraits
}

/** One row as a card. */
export function cardOf(row: CardRow, photos: ReadonlyMap<string, Photo>): ArticleCard {
  const { id, slug, title, standfirst, readingMinutes, commentCount, publishedAt, section, bylines } = row
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
    bylines: bylines.map((profile) => bylineOf(profile, photos)),
  }
}

/** The tags of the articles whose cards a page shows. */
export const cardTags = (cards: readonly ArticleCard[]): Tag[] => cards.map(({ id }) => tags.article(id))

type PicturedRow = Pick<CardRow, 'slug' | 'field' | 'hero'> & { section: { slug: string; palette: string } | null }

/** The opening picture, or the zellige that stands for one. */
export function pictureOf({ slug, field, section, hero: stored }: PicturedRow, photos: ReadonlyMap<string, Photo>): Picture {
  const hero = storedHero(stored)
  const photo = hero ? photos.get(hero.upload) : undefined
  if (hero && photo) return { ...photo, alt: hero.alt, caption: hero.caption, credit: hero.credit }
  const palette = section && isPaletteName(section.palette) ? section.palette : paletteFor(section?.slug ?? slug)
  return { kind: 'zellige', palette, field: field && isFieldName(field) ? field : fieldFor(slug), seed: slug }
}
