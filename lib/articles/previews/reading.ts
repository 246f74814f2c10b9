/**
 * What a preview link opens: the working text as it is settled, its suggestions rejected, the way
 * readers would meet it. Reading changes nothing, so that nobody's mail scanner ever « opens » one.
 */
import { now } from '@/lib/clock'
import { readingMinutes, uploadsIn, wordCount } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import { db } from '@/lib/db'
import { photosOf, type Photo, type Picture } from '@/lib/media'
import { hashToken } from '@/lib/tokens'
import type { Byline, SectionLabel } from '../card'
import { bylineOf, profileShape } from '../reading/bylines'
import { pictureOf } from '../reading/cards'
import { storedBody, storedHero } from '../stored'
import { isLive } from './holding'
import { digestOf, passagesOf, type Passage } from './passages'

export type PreviewedArticle = {
  slug: string
  title: string
  standfirst: string
  /** An unfinished text may have none yet. */
  section: SectionLabel | null
  picture: Picture
  bylines: Byline[]
  readingMinutes: number
  keywords: { slug: string; name: string }[]
  body: Doc
  figures: ReadonlyMap<string, Photo>
}

export type Preview = {
  link: { label: string; expiresAt: Date; mayNote: boolean; mayApprove: boolean }
  article: PreviewedArticle
  /** Of which moment the text is, its version, and what stands for it (see `digestOf`). */
  savedAt: Date
  version: number
  digest: string
  passages: Passage[]
}

/** What this token opens now; null for one that was guessed, has expired or was revoked, and for a text thrown away. */
export async function previewBehind(token: string): Promise<Preview | null> {
  const link = await db().previewLink.findUnique({ where: { tokenHash: hashToken(token) }, select: shape })
  if (!link || !isLive(link, now()) || link.article.status === 'trashed') return null
  const { slug, field, workingRevision: text } = link.article
  if (!text) return null
  const [body, hero] = [storedBody(text.body), storedHero(text.hero)]
  const profiles = text.bylines.map(({ profile }) => profile)
  const photos = await photosOf([...(hero ? [hero.upload] : []), ...uploadsIn(body), ...profiles.flatMap(({ portraitUploadId }) => portraitUploadId ?? [])])
  return {
    link: { label: link.label, expiresAt: link.expiresAt, mayNote: link.mayNote, mayApprove: link.mayApprove },
    article: {
      slug,
      title: text.title,
      standfirst: text.standfirst,
      section: text.section && { slug: text.section.slug, name: text.section.name },
      picture: pictureOf({ slug, field, section: text.section, hero: text.hero }, photos),
      bylines: profiles.map((profile) => bylineOf(profile, photos)),
      readingMinutes: readingMinutes(wordCount(body)),
      keywords: text.tags.map(({ tag }) => tag),
      body,
      figures: photos,
    },
    savedAt: text.savedAt,
    version: text.version,
    digest: digestOf(text),
    passages: passagesOf(body),
  }
}

const shape = {
  label: true, expiresAt: true, revokedAt: true, mayNote: true, mayApprove: true,
  article: {
    select: {
      slug: true, field: true, status: true,
      workingRevision: {
        select: {
          title: true, standfirst: true, body: true, hero: true, savedAt: true, version: true,
          section: { select: { slug: true, name: true, palette: true } },
          tags: { orderBy: { position: 'asc' }, select: { tag: { select: { slug: true, name: true } } } },
          bylines: { orderBy: { position: 'asc' }, select: { profile: { select: profileShape } } },
        },
      },
    },
  },
} as const
