/** The words that editors put on texts: kept in one list for all of them. */
import { isStaff, type Actor } from '@/lib/actor'
import { change, db, Prisma, type LabelColour } from '@/lib/db'
import { text } from '@/lib/i18n'
import { forbidden, invalid, notFound, type Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import type { EditLabel, NewLabel } from './schema'

export type Label = { id: string; name: string; colour: LabelColour }

const french = new Intl.Collator('fr')
/** In the order of a French dictionary, which is not the database's. */
export const byName = <T extends { name: string }>(list: T[]): T[] => [...list].sort((a, b) => french.compare(a.name, b.name))

const shape = { id: true, name: true, colour: true } as const

/** Every label by name, with how many texts carry it; null for who does not work at the desk. */
export async function deskLabels(actor: Actor): Promise<(Label & { texts: number })[] | null> {
  if (!isStaff(actor)) return null
  const rows = await db().label.findMany({ select: { ...shape, _count: { select: { articles: true } } } })
  return byName(rows.map(({ _count, ...label }) => ({ ...label, texts: _count.articles })))
}

/** A new label; a name that is there already, whatever its case, is refused. */
export async function createLabel(actor: Actor, { name, colour }: NewLabel): Promise<Result<Label>> {
  if (!isStaff(actor)) return forbidden()
  return named(() => change(actor, async (c) => {
    const label = await c.db.label.create({ data: { id: newId(), name, colour }, select: shape })
    c.record('label.created', { type: 'label', id: label.id }, { name })
    return c.done(label)
  }))
}

/** Another name or colour, on every text that carries it. */
export async function editLabel(actor: Actor, { id, name, colour }: EditLabel): Promise<Result<Label>> {
  if (!isStaff(actor)) return forbidden()
  return named(() => change(actor, async (c) => {
    const before = await c.db.label.findUnique({ where: { id }, select: shape })
    if (!before) return notFound()
    const label = await c.db.label.update({ where: { id }, data: { name, colour }, select: shape })
    c.record('label.edited', { type: 'label', id }, { name, was: before.name })
    return c.done(label)
  }))
}

/** Takes the label off every text and away. */
export async function deleteLabel(actor: Actor, { id }: { id: string }): Promise<Result<null>> {
  if (!isStaff(actor)) return forbidden()
  return change(actor, async (c) => {
    const [label] = await c.db.label.findMany({ where: { id }, select: { name: true } })
    if (!label) return notFound()
    await c.db.label.delete({ where: { id } })
    c.record('label.deleted', { type: 'label', id }, { name: label.name })
    return c.done(null)
  })
}

/** The database alone knows for certain whether a name is taken. */
async function named<T>(write: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return invalid({ path: 'name', message: text('desk')('label.taken') })
    throw error
  }
}
