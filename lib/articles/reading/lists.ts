/** Articles by section and by author, newest first, in numbered pages. */
import { z } from 'zod'
import { db, type Prisma } from '@/lib/db'
import { photosOf } from '@/lib/media'
import { tags, type Tag } from '@/lib/tags'
import type { ArticleCard, Byline, SectionLabel } from '../card'
import { bylineOf, profileShape } from './bylines'
import { cardsById, cardTags } from './cards'
import { movedTo } from './moved'
import { newestFirst, publicOnly } from './public'

/** Articles on one page of a list. */
export const pageSize = 12

export type Absent = { kind: 'moved'; to: string; tags: Tag[] } | { kind: 'missing'; tags: Tag[] }
type Listing = { articles: ArticleCard[]; page: number; pages: number; tags: Tag[] }
export type SectionPage = ({ kind: 'section'; section: SectionLabel & { description: string } } & Listing) | Absent
export type AuthorPage = ({ kind: 'author'; author: Byline & { links: { label: string; url: string }[]; languages: string[] } } & Listing) | Absent

/** A section's articles. */
export async function sectionPage(slug: string, page: number): Promise<SectionPage> {
  const section = await db().section.findUnique({ where: { slug }, select: { id: true, slug: true, name: true, description: true } })
  if (!section) return absent(`/rubriques/${slug}`, tags.section(slug))
  const { id: sectionId, ...label } = section
  const listing = await pageOf({ sectionId }, page, tags.section(slug))
  return listing ? { kind: 'section', section: label, ...listing } : { kind: 'missing', tags: [tags.section(slug)] }
}

/** An author and what they signed. Who has signed nothing public has no page yet. */
export async function authorPage(slug: string, page: number): Promise<AuthorPage> {
  const profile = await db().profile.findUnique({ where: { slug }, select: { id: true, links: true, languages: true, ...profileShape } satisfies Prisma.ProfileSelect })
  if (!profile) return absent(`/auteurs/${slug}`, tags.author(slug))
  const listing = await pageOf({ publishedRevision: { bylines: { some: { profileId: profile.id } } } }, page, tags.author(slug))
  if (!listing || listing.articles.length === 0) return { kind: 'missing', tags: [tags.author(slug)] }
  const photos = await photosOf(profile.portraitUploadId ? [profile.portraitUploadId] : [])
  return { kind: 'author', author: { ...bylineOf(profile, photos), links: linksShape.parse(profile.links), languages: profile.languages }, ...listing }
}

/** Everybody who has signed something public, by name. */
export async function allAuthors(): Promise<{ authors: (Byline & { articleCount: number })[]; tags: Tag[] }> {
  const signed = { revision: { publishedOf: { is: { withdrawnAt: null } } } } satisfies Prisma.RevisionBylineWhereInput
  const profiles = await db().profile.findMany({
    where: { bylines: { some: signed } },
    select: { ...profileShape, _count: { select: { bylines: { where: signed } } } },
  })
  const photos = await photosOf(profiles.flatMap(({ portraitUploadId }) => portraitUploadId ?? []))
  const authors = profiles.map((profile) => ({ ...bylineOf(profile, photos), articleCount: profile._count.bylines }))
  return { authors: authors.sort((a, b) => a.name.localeCompare(b.name, 'fr')), tags: [tags.authors] }
}

const linksShape = z.array(z.object({ label: z.string(), url: z.string() })).catch([])

/** One page of a list, or null past its end. An empty list has one page. */
async function pageOf(where: Prisma.ArticleWhereInput, page: number, tag: Tag): Promise<Listing | null> {
  if (!Number.isInteger(page) || page < 1 || page > 100_000) return null
  const filter = { ...publicOnly, ...where }
  const [total, rows] = await Promise.all([
    db().article.count({ where: filter }),
    db().article.findMany({ where: filter, select: { id: true }, orderBy: [...newestFirst], skip: (page - 1) * pageSize, take: pageSize }),
  ])
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (page > pages) return null
  const articles = await cardsById(rows.map(({ id }) => id))
  return { articles, page, pages, tags: [tag, ...cardTags(articles)] }
}

async function absent(path: string, tag: Tag): Promise<Absent> {
  const to = await movedTo(path)
  const kept = [tag, tags.path(path)]
  return to ? { kind: 'moved', to, tags: kept } : { kind: 'missing', tags: kept }
}
