/** The editors' lists: one tab a state, each with its count, read by cursor. */
import { z } from 'zod'
import { isStaff, type Actor } from '@/lib/actor'
import { db, Prisma } from '@/lib/db'
import { handOf } from '../revisions'
import { all, anyOf, inTab, narrowing } from './narrowing'
import { rowsOf, type DeskRow } from './rows'
import { deskTabs, type DeskFilters, type DeskQuery, type DeskSort, type DeskTab } from './schema'

export type { DeskRow } from './rows'

const pageSize = 30

export type DeskQueue = { tabs: { tab: DeskTab; count: number }[]; tab: DeskTab; sort: DeskSort; rows: DeskRow[]; total: number; next: string | null }

// What waits is read from the longest waiting; what is done, from the last done.
const oldestFirst: readonly DeskTab[] = ['to-read', 'in-review', 'with-author', 'accepted', 'scheduled']

export const sortOf = ({ sort, tab }: Pick<DeskFilters, 'sort' | 'tab'>): DeskSort => sort ?? (oldestFirst.includes(tab) ? 'oldest' : 'newest')

/** One tab of the desk; null for who does not work there. Counts follow every filter but the tab; only `shown` tabs are counted, so that a list of what waits does not read what is done. */
export async function deskQueue(actor: Actor, query: DeskQuery, shown: readonly DeskTab[] = deskTabs): Promise<DeskQueue | null> {
  if (!isStaff(actor)) return null
  const narrowed = narrowing(query, handOf(actor))
  const sort = sortOf(query)
  const [tabs, rows] = await Promise.all([
    deskCounts([anyOf(shown), ...narrowed]),
    rowsOf(actor, firstOf([inTab(query.tab), ...narrowed, ...after(query.cursor, sort)], sort, pageSize + 1)),
  ])
  const page = rows.slice(0, pageSize)
  const last = page.at(-1)
  return {
    tabs,
    tab: query.tab,
    sort,
    total: tabs.find(({ tab }) => tab === query.tab)?.count ?? 0,
    rows: page,
    next: rows.length > pageSize && last ? `${(sort === 'deadline' ? last.deadlineAt : last.since)?.toISOString() ?? ''}_${last.id}` : null,
  }
}

/** One text as the lists show it; null when there is none, or for who does not work at the desk. */
export async function deskRow(actor: Actor, id: string): Promise<DeskRow | null> {
  if (!isStaff(actor) || !z.uuid().safeParse(id).success) return null
  return (await rowsOf(actor, Prisma.sql`SELECT ${id}::uuid AS id, 1 AS place`))[0] ?? null
}

/** How many texts wait to be read by somebody: the number in the rail. Null for who does not work at the desk. */
export async function waitingTexts(actor: Actor): Promise<number | null> {
  return isStaff(actor) ? db().article.count({ where: { status: 'submitted' } }) : null
}

const orders: Record<DeskSort, Prisma.Sql> = {
  oldest: Prisma.sql`a."statusChangedAt", a.id`,
  newest: Prisma.sql`a."statusChangedAt" DESC, a.id DESC`,
  deadline: Prisma.sql`a."deadlineAt" NULLS LAST, a.id`,
}

/** The first articles under these conditions: their ids, and each one's place. */
export const firstOf = (conditions: readonly Prisma.Sql[], sort: DeskSort, limit: number): Prisma.Sql =>
  Prisma.sql`SELECT id, row_number() OVER () AS place FROM (SELECT a.id FROM "Article" a WHERE ${all(conditions)} ORDER BY ${orders[sort]} LIMIT ${limit}) AS first`

const groups = z.array(z.object({ status: z.string(), isPublic: z.boolean(), isWithdrawn: z.boolean(), count: z.number().int() }))

/** How many there are in each tab, in one reading. */
export async function deskCounts(narrowed: readonly Prisma.Sql[]): Promise<DeskQueue['tabs']> {
  const rows = groups.parse(await db().$queryRaw`
    SELECT a.status::text AS status, a."publishedRevisionId" IS NOT NULL AND a."withdrawnAt" IS NULL AS "isPublic", a."withdrawnAt" IS NOT NULL AS "isWithdrawn", count(*)::int AS count
    FROM "Article" a WHERE ${all([inTab('all'), ...narrowed])} GROUP BY 1, 2, 3`)
  const sum = (fits: (row: (typeof rows)[number]) => boolean) => rows.reduce((total, row) => total + (fits(row) ? row.count : 0), 0)
  const state = (...states: string[]) => sum(({ status }) => states.includes(status))
  const counts: Record<DeskTab, number> = {
    'to-read': state('submitted'),
    'in-review': state('in_review'),
    'with-author': state('changes_requested'),
    accepted: state('accepted'),
    scheduled: state('scheduled'),
    published: sum(({ isPublic }) => isPublic),
    withdrawn: sum(({ isWithdrawn }) => isWithdrawn),
    declined: state('declined'),
    all: sum(() => true),
  }
  return deskTabs.map((tab) => ({ tab, count: counts[tab] }))
}

const cursorShape = z.tuple([z.iso.datetime().or(z.literal('')), z.uuid()])

function after(cursor: string | null, sort: DeskSort): Prisma.Sql[] {
  const parsed = cursorShape.safeParse(cursor?.split('_'))
  if (!parsed.success) return []
  const [moment, id] = parsed.data
  if (sort === 'deadline') {
    if (moment === '') return [Prisma.sql`a."deadlineAt" IS NULL AND a.id > ${id}::uuid`]
    return [Prisma.sql`a."deadlineAt" IS NULL OR (a."deadlineAt", a.id) > (${new Date(moment)}, ${id}::uuid)`]
  }
  if (moment === '') return []
  return [sort === 'oldest' ? Prisma.sql`(a."statusChangedAt", a.id) > (${new Date(moment)}, ${id}::uuid)` : Prisma.sql`(a."statusChangedAt", a.id) < (${new Date(moment)}, ${id}::uuid)`]
}
