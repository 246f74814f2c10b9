/** What the editors of a section ask of every text in it: a few points, read while writing and ticked when submitting. */
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { conflict, forbidden, notFound, type Result } from '@/lib/result'
import { mayEditSections } from './policy'
import type { ChecklistInput } from './schema'

/** Puts these points in the place of those that were read; somebody else's since are not lost under them. */
export async function saveChecklist(actor: Actor, { id, points, before }: ChecklistInput): Promise<Result<string[]>> {
  if (!mayEditSections(actor)) return forbidden()
  return change(actor, async (c) => {
    const [section] = await c.db.$queryRaw<{ checklist: string[] }[]>`SELECT checklist FROM "Section" WHERE id = ${id}::uuid FOR UPDATE`
    if (!section) return notFound()
    if (same(section.checklist, points)) return c.done(points)
    if (!same(section.checklist, before)) return conflict(section.checklist)
    await c.db.section.update({ where: { id }, data: { checklist: points } })
    c.record('section.checklist', { type: 'section', id }, { points })
    return c.done(points)
  })
}

const same = (some: string[], others: string[]): boolean => some.join('\n') === others.join('\n')
