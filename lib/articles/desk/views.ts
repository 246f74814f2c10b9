/** Filters under a name: an editor's own, or shared with all of them, in the order that each of them wants. */
import { z } from 'zod'
import { isAdmin, isSelf, isStaff, type Actor } from '@/lib/actor'
import { change, db, Prisma, type Transaction } from '@/lib/db'
import { text } from '@/lib/i18n'
import { conflict, forbidden, invalid, notFound, type Failure, type Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { all, inTab, narrowing } from './narrowing'
import { handOf } from '../revisions'
import { deskFilters, type DeskFilters, type EditView, type NewView } from './schema'

export type View = { id: string; name: string; shared: boolean; filters: DeskFilters; /** Whether this actor may rename and delete it. */ mine: boolean; count: number }

/** One editor keeps so many views at most. */
const most = 30

/** The actor's views and those shared with all, in the actor's order, each with how many texts it finds; null for who does not work at the desk. */
export async function deskViews(actor: Actor): Promise<View[] | null> {
  if (!isStaff(actor)) return null
  const [rows, order] = await Promise.all([visible(db(), actor), orderOf(db(), actor)])
  const views = rows.map((row) => ({ id: row.id, name: row.name, shared: row.shared, filters: deskFilters.parse(row.filters), mine: mayEdit(actor, row) }))
  const counts = await countsOf(views.map(({ filters }) => filters), handOf(actor))
  return inOrder(views.map((view, n) => ({ ...view, count: counts[n] ?? 0 })), order)
}

/** Keeps the filters under a name. */
export async function saveView(actor: Actor, { name, shared, filters }: NewView): Promise<Result<{ id: string; filters: DeskFilters }>> {
  if (!isStaff(actor) || actor.kind !== 'person') return forbidden()
  return change(actor, async (c) => {
    if ((await c.db.deskView.count({ where: { ownerId: actor.id } })) >= most) return invalid({ path: 'name', message: text('desk')('view.tooMany', { most }) })
    const { id } = await c.db.deskView.create({ data: { id: newId(), name, shared, filters, ownerId: actor.id, createdAt: c.at }, select: { id: true } })
    c.record('view.saved', { type: 'view', id }, { name, shared })
    return c.done({ id, filters })
  })
}

/** Another name, or shared from now on, or no longer. */
export const editView = (actor: Actor, { id, name, shared }: EditView): Promise<Result<null>> =>
  changed(actor, id, 'view.edited', (tx) => tx.deskView.update({ where: { id }, data: { name, shared } }))

export const deleteView = (actor: Actor, { id }: { id: string }): Promise<Result<null>> =>
  changed(actor, id, 'view.deleted', (tx) => tx.deskView.delete({ where: { id } }))

/** The order in which the actor wants every view they see; a list that is no longer that is a conflict. */
export async function orderViews(actor: Actor, { ids }: { ids: string[] }): Promise<Result<null>> {
  if (!isStaff(actor) || actor.kind !== 'person') return forbidden()
  return change(actor, async (c) => {
    const known = new Set((await visible(c.db, actor)).map(({ id }) => id))
    if (ids.length !== known.size || new Set(ids).size !== ids.length || !ids.every((id) => known.has(id))) return conflict(undefined, text('desk')('view.changed'))
    await c.db.deskOrder.upsert({ where: { userId: actor.id }, create: { userId: actor.id, views: ids }, update: { views: ids } })
    return c.done(null)
  })
}

type Kept = { ownerId: string; shared: boolean }
const mayEdit = (actor: Actor, view: Kept): boolean => isSelf(actor, view.ownerId) || (view.shared && isAdmin(actor))

async function changed(actor: Actor, id: string, verb: string, write: (tx: Transaction) => Promise<{ name: string }>): Promise<Result<null>> {
  if (!isStaff(actor)) return forbidden()
  return change(actor, async (c) => {
    const view = await c.db.deskView.findUnique({ where: { id } })
    const refused: Failure | null = !view || !(view.shared || isSelf(actor, view.ownerId)) ? notFound() : mayEdit(actor, view) ? null : forbidden()
    if (refused) return refused
    const { name } = await write(c.db)
    c.record(verb, { type: 'view', id }, { name })
    return c.done(null)
  })
}

type Reads = Pick<Transaction, 'deskView' | 'deskOrder'>

const visible = (tx: Reads, actor: Actor) =>
  tx.deskView.findMany({ where: actor.kind === 'person' ? { OR: [{ shared: true }, { ownerId: actor.id }] } : { shared: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })

const orderOf = async (tx: Reads, actor: Actor): Promise<string[]> =>
  actor.kind === 'person' ? ((await tx.deskOrder.findUnique({ where: { userId: actor.id } }))?.views ?? []) : []

function inOrder<T extends { id: string }>(views: T[], order: readonly string[]): T[] {
  const place = new Map(order.map((id, n) => [id, n]))
  return views.sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length))
}

const counted = z.tuple([z.object({ counts: z.array(z.number().int()) })])

/** How many texts each finds, in one statement: each part has an index of its own. */
async function countsOf(filters: readonly DeskFilters[], reader: string | null): Promise<number[]> {
  if (filters.length === 0) return []
  const each = filters.map((one) => Prisma.sql`(SELECT count(*)::int FROM "Article" a WHERE ${all([inTab(one.tab), ...narrowing(one, reader)])})`)
  const [{ counts }] = counted.parse(await db().$queryRaw`SELECT ARRAY[${Prisma.join(each)}] AS counts`)
  return counts
}
