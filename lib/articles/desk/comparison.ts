/** Two revisions of an article side by side, with what may be done about them. */
import type { Actor } from '@/lib/actor'
import { db, type Prisma } from '@/lib/db'
import { isUploadId } from '@/lib/content/attributes'
import { compareVersions, type Difference, type Version } from '@/lib/content/diff'
import { photosOf, type Photo } from '@/lib/media'
import { writingRefused } from '../policy'
import { storedHero } from '../stored'
import type { ComparisonQuery } from '../schema'
import { seenArticle } from './seen'

export type ComparedRevision = { number: number; name: string | null; savedAt: Date; maker: string | null; isPublished: boolean; isWorking: boolean; version: Version }

export type Comparison = {
  before: ComparedRevision
  after: ComparedRevision
  difference: Difference
  photos: ReadonlyMap<string, Photo>
  /** The working text: what a restoration replaces, and whether this actor may. */
  working: { number: number; version: number; title: string; editable: boolean }
}

type Asked = Pick<ComparisonQuery, 'avant' | 'apres'>

/**
 * The comparison that is asked for. Without numbers: the working text against the published
 * one, or against the one before it. Null when there is no such article or revision for this
 * actor; `alone` when the article has one revision only.
 */
export async function comparison(actor: Actor, id: string, asked: Asked): Promise<Comparison | 'alone' | null> {
  const article = await seenArticle(actor, id)
  if (!article?.workingRevisionId) return null
  const working = await db().revision.findUniqueOrThrow({ where: { id: article.workingRevisionId }, select: { number: true, version: true, title: true } })
  const numbers = await numbersFor(article, working.number, asked)
  if (numbers === null) return 'alone'
  const [before, after] = await Promise.all([compared(article, numbers.before), compared(article, numbers.after)])
  if (!before || !after) return null
  return {
    before,
    after,
    difference: compareVersions(before.version, after.version),
    photos: await photosOf([...new Set([before.version, after.version].flatMap(({ hero, body }) => uploadsAnywhere([hero, body])))]),
    working: { ...working, editable: writingRefused(actor, article) === null },
  }
}

type Standing = { id: string; workingRevisionId: string | null; publishedRevisionId: string | null }

async function numbersFor(article: Standing, working: number, { avant, apres }: Asked): Promise<{ before: number; after: number } | null> {
  const after = apres ?? working
  if (avant !== null) return { before: avant, after }
  if (apres === null && article.publishedRevisionId !== null && article.publishedRevisionId !== article.workingRevisionId) {
    const published = await db().revision.findUniqueOrThrow({ where: { id: article.publishedRevisionId }, select: { number: true } })
    return { before: published.number, after }
  }
  const before = await db().revision.findFirst({ where: { articleId: article.id, number: { lt: after } }, orderBy: { number: 'desc' }, select: { number: true } })
  if (before) return { before: before.number, after }
  // Nothing is older than the first: it stands against the working text, unless it is that.
  return after === working ? null : { before: after, after: working }
}

const shape = {
  include: {
    maker: { select: { name: true } },
    section: { select: { name: true } },
    tags: { select: { tag: { select: { name: true } } }, orderBy: { position: 'asc' } },
    bylines: { select: { profile: { select: { name: true } } }, orderBy: { position: 'asc' } },
  },
} satisfies { include: Prisma.RevisionInclude }

async function compared(article: Standing, number: number): Promise<ComparedRevision | null> {
  const row = await db().revision.findUnique({ where: { articleId_number: { articleId: article.id, number } }, ...shape })
  if (!row) return null
  const { title, standfirst, body, section, tags, bylines, publicNote } = row
  return {
    number,
    name: row.name,
    savedAt: row.savedAt,
    maker: row.maker?.name ?? null,
    isPublished: row.id === article.publishedRevisionId,
    isWorking: row.id === article.workingRevisionId,
    version: {
      title,
      standfirst,
      body,
      hero: storedHero(row.hero),
      fields: { section: section?.name ?? null, tags: tags.map(({ tag }) => tag.name), bylines: bylines.map(({ profile }) => profile.name), publicNote },
    },
  }
}

/** Every upload that the JSON names, in whichever node it stands. */
function uploadsAnywhere(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(uploadsAnywhere)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'upload' && isUploadId(inner) ? [inner] : uploadsAnywhere(inner)))
}
