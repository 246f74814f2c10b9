/**
 * Builders: each makes what it needs in the database and answers what a test asks
 * about. Nothing is shared between tests. Those of readers and applicants are in audience.ts.
 */
import type { ArticleStatus } from '@/lib/db'
import { db } from '@/lib/db'
import { plainText } from '@/lib/content/text'
import type { Block, Doc } from '@/lib/content/types'
import type { Hero } from '@/lib/articles'
import { inMinutes, now } from '@/lib/clock'
import { hashToken, newId, newToken } from '@/lib/tokens'
import { aPerson } from './audience'

export { aPerson } from './audience'

/** A part of an id that tells two rows of one test apart. */
const mark = (id: string): string => id.slice(-12)

/** A paragraph of so many words, beginning with these. */
export function paragraph(beginning: string, words = 0): Block {
  const filling = Array.from({ length: words }, (_, n) => `mot${n}`)
  return { type: 'paragraph', content: [{ type: 'text', text: [beginning, ...filling].filter(Boolean).join(' ') }] }
}

/** A text long enough to be published. */
export const aBody = (beginning = 'Voici le début.'): Doc => ({ type: 'doc', content: [paragraph(beginning), paragraph('', 160)] })

type SectionWishes = { slug?: string; name?: string; position?: number; palette?: string }

/** A section of the magazine. The five of the first migration are there already: give a slug only where a test reads it. */
export async function aSection({ slug, name = 'Numérique', position = 1, palette = 'majorelle' }: SectionWishes = {}) {
  const id = newId()
  return db().section.create({ data: { id, slug: slug ?? `rubrique-${mark(id)}`, name, position, palette } })
}

/** A picture somebody brought, without its bytes. */
export async function anUpload({ owner }: { owner: { id: string } }): Promise<string> {
  const [mediaId, id] = [newId(), newId()]
  const folder = `${mark(mediaId).slice(0, 2)}/${mediaId.replaceAll('-', '')}`
  const variants = { folder, files: [{ format: 'avif', width: 480, height: 320 }, { format: 'jpeg', width: 1200, height: 800 }] }
  await db().media.create({ data: { id: mediaId, sha256: mediaId.replaceAll('-', '').padEnd(64, '0'), width: 1200, height: 800, bytes: 1, variants } })
  await db().upload.create({ data: { id, mediaId, userId: owner.id, filename: 'photo.jpg' } })
  return id
}

type ArticleWishes = {
  owner?: { id: string }
  status?: ArticleStatus
  /** Readers see it. `withdrawn` takes it away again. */
  published?: boolean
  withdrawn?: boolean
  assignee?: { id: string }
  section?: { id: string } | null
  title?: string
  standfirst?: string
  slug?: string
  body?: Doc
  hero?: Hero
  tags?: string[]
  publishedAt?: Date
  commentCount?: number
}

/** An article: a whole draft unless told otherwise. A published one has a frozen revision, signed by its owner. */
export async function anArticle(wishes: ArticleWishes = {}) {
  const { published = false, withdrawn = false, title = 'La fibre s’arrête ici', standfirst = 'Un chapô.', body = aBody(), tags = [], commentCount = 0 } = wishes
  const owner = wishes.owner ?? (await aPerson())
  const section = wishes.section === undefined ? await aSection() : wishes.section
  const isOut = published || withdrawn
  const [id, revisionId] = [newId(), newId()]
  const publishedAt = isOut ? (wishes.publishedAt ?? now()) : null
  const status = wishes.status ?? (isOut ? 'published' : 'draft')
  const slug = wishes.slug ?? (isOut ? `article-${mark(id)}` : `brouillon-${id}`)
  const sectionId = section?.id ?? null
  const isOpen = status === 'draft' && !isOut
  const profile = await db().profile.findUnique({ where: { userId: owner.id }, select: { id: true } })

  await db().article.create({ data: { id, slug, ownerId: owner.id, assigneeId: wishes.assignee?.id ?? null, commentCount } })
  await db().revision.create({
    data: {
      id: revisionId, articleId: id, number: 1, title, standfirst, body, sectionId, makerId: owner.id,
      reason: isOpen ? 'writing' : isOut ? 'publish' : 'submit',
      ...(wishes.hero ? { hero: wishes.hero } : {}),
      bylines: profile ? { create: { profileId: profile.id, position: 0 } } : {},
    },
  })
  for (const [position, name] of tags.entries()) {
    const tag = await db().tag.upsert({ where: { slug: name.toLowerCase() }, create: { id: newId(), slug: name.toLowerCase(), name }, update: {} })
    await db().revisionTag.create({ data: { revisionId, tagId: tag.id, position } })
  }
  if (!isOpen) await db().revision.update({ where: { id: revisionId }, data: { frozenAt: now() } })
  await db().article.update({
    where: { id },
    data: {
      status, workingRevisionId: revisionId,
      ...(isOut ? { publishedRevisionId: revisionId, publishedAt, title, standfirst, text: plainText(body), sectionId } : {}),
      ...(withdrawn ? { withdrawnAt: now() } : {}),
    },
  })
  return { id, slug, revisionId, version: 1, ownerId: owner.id, sectionId }
}

/** Somebody invited to sign an article together with its owner, and the token of their mail. */
export async function aCoauthor({ article, name = 'Hind', email }: { article: string; name?: string; email?: string }) {
  const [coauthor, token] = [newId(), newToken()]
  await db().coauthor.create({ data: { id: coauthor, articleId: article, name, email: email ?? `${mark(coauthor)}@cosignataires.example`, tokenHash: hashToken(token), invitedAt: now(), expiresAt: inMinutes(60) } })
  return { coauthor, token }
}

/** One more signature under the working text; answers its profile. */
export async function aByline(articleId: string): Promise<string> {
  const { workingRevisionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  const profileId = newId()
  await db().profile.create({ data: { id: profileId, slug: `signature-${mark(profileId)}`, name: 'Hind' } })
  const position = await db().revisionByline.count({ where: { revisionId: workingRevisionId ?? '' } })
  await db().revisionByline.create({ data: { revisionId: workingRevisionId ?? '', profileId, position } })
  return profileId
}
