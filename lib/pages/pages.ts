/** The pages that editors write: privacy, legal notice, about. They exist from the first migration on. */
import type { Actor } from '@/lib/actor'
import { change, db } from '@/lib/db'
import { hasForbiddenCharacters } from '@/lib/content/characters'
import { parseDocument, emptyDoc } from '@/lib/content/document'
import { uploadsIn } from '@/lib/content/text'
import type { Doc } from '@/lib/content/types'
import { text } from '@/lib/i18n'
import { photosOf, type Photo } from '@/lib/media'
import { conflict, forbidden, invalid, notFound, type Result } from '@/lib/result'
import { tags, type Tag } from '@/lib/tags'
import { mayEditPages } from './policy'
import type { PageInput } from './schema'

export type EditablePage = { slug: string; title: string; body: Doc; version: number; updatedAt: Date; photos: Record<string, Photo> }
export type PublicPage =
  | { kind: 'page'; page: { slug: string; title: string; body: Doc; updatedAt: Date; figures: ReadonlyMap<string, Photo> }; tags: Tag[] }
  | { kind: 'missing'; tags: Tag[] }

/** The page at the root of the site with that slug. */
export async function publicPage(slug: string): Promise<PublicPage> {
  const found = { tags: [tags.page(slug), tags.path(`/${slug}`)] }
  const row = hasForbiddenCharacters(slug) ? null : await db().page.findUnique({ where: { slug }, select: { slug: true, title: true, body: true, updatedAt: true } })
  if (!row) return { kind: 'missing', ...found }
  const body = documentOf(row.body)
  return { kind: 'page', page: { ...row, body, figures: await photosOf(uploadsIn(body)) }, ...found }
}

/** The pages there are, by title. */
export async function editablePages(actor: Actor): Promise<Result<{ slug: string; title: string; updatedAt: Date }[]>> {
  if (!mayEditPages(actor)) return forbidden()
  const value = await db().page.findMany({ orderBy: { title: 'asc' }, select: { slug: true, title: true, updatedAt: true } })
  return { ok: true, value, tags: [] }
}

/** One page as its editor opens it. */
export async function editablePage(actor: Actor, slug: string): Promise<Result<EditablePage>> {
  if (!mayEditPages(actor)) return forbidden()
  const row = hasForbiddenCharacters(slug) ? null : await db().page.findUnique({ where: { slug } })
  if (!row) return notFound()
  const { id: _id, ...page } = row
  const body = documentOf(page.body)
  return { ok: true, value: { ...page, body, photos: Object.fromEntries(await photosOf(uploadsIn(body))) }, tags: [] }
}

/** Saves a page, from the version its editor opened; a conflict answers what stands there now. */
export async function savePage(actor: Actor, { slug, version, title, body }: PageInput): Promise<Result<{ version: number }>> {
  if (!mayEditPages(actor)) return forbidden()
  return change(actor, async (c) => {
    const uploads = [...new Set(uploadsIn(body))]
    if ((await c.db.upload.count({ where: { id: { in: uploads } } })) < uploads.length) {
      return invalid({ path: 'body', message: text('errors')('media.unknown') })
    }
    const { count } = await c.db.page.updateMany({ where: { slug, version }, data: { title, body, version: version + 1, updatedAt: c.at } })
    const page = await c.db.page.findUnique({ where: { slug } })
    if (!page) return notFound()
    if (count === 0) return conflict({ title: page.title, body: documentOf(page.body), version: page.version })
    c.record('page.saved', { type: 'page', id: page.id }, { slug, version: page.version })
    c.touch(tags.page(slug), tags.path(`/${slug}`))
    return c.done({ version: page.version })
  })
}

/** A stored body; what no version of the schema knows any more is shown as nothing rather than as an error. */
function documentOf(stored: unknown): Doc {
  const parsed = parseDocument(stored)
  return parsed.ok ? parsed.doc : emptyDoc
}
