/** What the demo's editors keep for their work: labels, views, and what each section asks. */
import { deskFilters } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content'
import type { Change } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { checklists, labels, views } from '@/prisma/demo'
import type { Cast, Member, Moments } from './cast'
import { addEvents } from './events'

/** The labels, by their names. */
export async function addLabels(c: Change, maker: Member, when: Moments): Promise<Map<string, string>> {
  const at = when.ago({ days: 70 })
  const made = labels.map(({ name, colour }) => ({ key: name, id: newId(), name: frenchSpaces(name), colour }))
  await c.db.label.createMany({ data: made.map(({ id, name, colour }) => ({ id, name, colour, createdAt: at })) })
  for (const { id, name } of made) await addEvents(c, { type: 'label', id }, [{ actor: maker, verb: 'label.created', at, data: { name } }])
  return new Map(made.map(({ key, id }) => [key, id]))
}

/** What each section asks of every text in it. */
export async function addChecklists(c: Change, maker: Member, when: Moments): Promise<void> {
  for (const [slug, list] of Object.entries(checklists)) {
    const points = list.map(frenchSpaces)
    const { id } = await c.db.section.update({ where: { slug }, data: { checklist: points }, select: { id: true } })
    await addEvents(c, { type: 'section', id }, [{ actor: maker, verb: 'section.checklist', at: when.ago({ days: 75 }), data: { points } }])
  }
}

/** The lists that the editors keep under a name. */
export async function addViews(c: Change, cast: Cast, when: Moments): Promise<void> {
  for (const { name, owner, shared, filters } of views) {
    const [id, maker, createdAt] = [newId(), cast.person(owner), when.ago({ days: 60 })]
    await c.db.deskView.create({ data: { id, name: frenchSpaces(name), ownerId: maker.id, shared, filters: deskFilters.parse(filters), createdAt } })
    await addEvents(c, { type: 'view', id }, [{ actor: maker, verb: 'view.saved', at: createdAt, data: { name, shared } }])
  }
}
