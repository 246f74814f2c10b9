/** The sections of the magazine, in the order of the masthead. */
import { cache } from 'react'
import type { Actor } from '@/lib/actor'
import { change, db, type Change, type Prisma } from '@/lib/db'
import { text } from '@/lib/i18n'
import { forbidden, invalid, notFound, type Result } from '@/lib/result'
import { freeSlug, slugOf } from '@/lib/slugs'
import { tags } from '@/lib/tags'
import { newId } from '@/lib/tokens'
import { paletteNames } from '@/lib/zellige'
import { mayEditSections } from './policy'
import { leaveRedirect } from './redirects'
import type { NewSectionInput, SectionInput } from './schema'

const pathOf = (slug: string): string => `/rubriques/${slug}`

/** The sections as readers meet them. */
export const siteSections = cache((): Promise<{ slug: string; name: string }[]> => db().section.findMany({ orderBy: inOrder, select: { slug: true, name: true } }))

/** The sections to choose from when writing, and what each asks of its texts. */
export async function sectionChoices(): Promise<{ id: string; name: string; checklist: string[] }[]> {
  return db().section.findMany({ orderBy: inOrder, select: { id: true, name: true, checklist: true } })
}

export type SectionRow = { id: string; slug: string; name: string; description: string; palette: string; position: number; checklist: string[]; articleCount: number }

/** The sections as editors keep them; `articleCount` says what stands in the way of deleting one. */
export async function editableSections(actor: Actor): Promise<Result<SectionRow[]>> {
  if (!mayEditSections(actor)) return forbidden()
  const rows = await db().section.findMany({ orderBy: inOrder, include: { _count: { select: { articles: true, revisions: true } } } })
  const value = rows.map(({ _count, ...section }) => ({ ...section, articleCount: Math.max(_count.articles, _count.revisions) }))
  return { ok: true, value, tags: [] }
}

/** Adds a section at the end, with a palette of its own while there is one left. */
export async function createSection(actor: Actor, { name, description, slug, palette }: NewSectionInput): Promise<Result<{ id: string; slug: string }>> {
  if (!mayEditSections(actor)) return forbidden()
  return change(actor, async (c) => {
    const sections = await holdSections(c)
    if (slug && sections.some((section) => section.slug === slug)) return taken()
    const address = slug ?? (await unusedSlug(name, sections))
    const used = new Set(sections.map((section) => section.palette))
    const id = newId()
    await c.db.section.create({
      data: {
        id,
        slug: address,
        name,
        description: description ?? '',
        palette: palette ?? paletteNames.find((each) => !used.has(each)) ?? paletteNames[0] ?? 'majorelle',
        position: Math.max(0, ...sections.map((section) => section.position)) + 1,
      },
    })
    await c.db.redirect.deleteMany({ where: { from: pathOf(address) } })
    c.record('section.created', { type: 'section', id }, { name, slug: address })
    c.touch(tags.site, tags.section(address), tags.path(pathOf(address)))
    return c.done({ id, slug: address })
  })
}

/** Renames or redescribes a section. Without a given address it takes one from its new name; the old one redirects. */
export async function renameSection(actor: Actor, { id, name, description, slug, palette }: SectionInput): Promise<Result<{ slug: string }>> {
  if (!mayEditSections(actor)) return forbidden()
  return change(actor, async (c) => {
    const sections = await holdSections(c)
    const section = sections.find((each) => each.id === id)
    if (!section) return notFound()
    const others = sections.filter((each) => each.id !== id)
    if (slug && others.some((each) => each.slug === slug)) return taken()
    const address = slug ?? (name === section.name ? section.slug : await unusedSlug(name, others))
    await c.db.section.update({ where: { id }, data: { name, slug: address, description: description ?? '', palette: palette ?? section.palette } })
    if (address !== section.slug) await leaveRedirect(c, pathOf(section.slug), pathOf(address))
    c.record('section.renamed', { type: 'section', id }, { from: section.slug, to: address, name })
    // The masthead of every page names the sections, so `site` reaches every card that does.
    c.touch(tags.site, tags.section(section.slug), tags.section(address))
    return c.done({ slug: address })
  })
}

/** Puts the sections in this order. All of them must be named, each once. */
export async function orderSections(actor: Actor, { ids }: { ids: string[] }): Promise<Result<null>> {
  if (!mayEditSections(actor)) return forbidden()
  return change(actor, async (c) => {
    const sections = await holdSections(c)
    const known = new Set(sections.map(({ id }) => id))
    if (ids.length !== known.size || new Set(ids).size !== ids.length || !ids.every((id) => known.has(id))) {
      return invalid({ path: 'id', message: text('errors')('pages.order') })
    }
    for (const [n, id] of ids.entries()) await c.db.section.update({ where: { id }, data: { position: n + 1 } })
    c.record('sections.ordered', { type: 'section', id: ids[0] ?? newId() }, { ids })
    c.touch(tags.site)
    return c.done(null)
  })
}

/** Removes a section that no article is in, published or not. */
export async function deleteSection(actor: Actor, { id }: { id: string }): Promise<Result<null>> {
  if (!mayEditSections(actor)) return forbidden()
  return change(actor, async (c) => {
    const section = (await holdSections(c)).find((each) => each.id === id)
    if (!section) return notFound()
    const [articles, revisions] = await Promise.all([
      c.db.article.count({ where: { sectionId: id } }),
      c.db.revision.count({ where: { sectionId: id } }),
    ])
    if (articles + revisions > 0) return invalid({ path: 'id', message: text('errors')('pages.section-used') })
    await c.db.section.delete({ where: { id } })
    c.record('section.deleted', { type: 'section', id }, { name: section.name, slug: section.slug })
    c.touch(tags.site, tags.section(section.slug), tags.path(pathOf(section.slug)))
    return c.done(null)
  })
}

const inOrder: Prisma.SectionOrderByWithRelationInput[] = [{ position: 'asc' }, { id: 'asc' }]

type Held = { id: string; slug: string; name: string; palette: string; position: number }

/** All sections, held until the transaction ends: an article cannot enter one that is being deleted. */
async function holdSections(c: Change): Promise<Held[]> {
  return c.db.$queryRaw<Held[]>`SELECT id::text, slug, name, palette, position FROM "Section" ORDER BY id FOR UPDATE`
}

const unusedSlug = (name: string, sections: Held[]): Promise<string> =>
  freeSlug(slugOf(name, 60) || 'rubrique', async (slug) => sections.some((section) => section.slug === slug))

const taken = () => invalid({ path: 'slug', message: text('errors')('taken') })
