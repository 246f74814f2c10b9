/** The board: the open texts by state, the first of each column. */
import { isStaff, type Actor } from '@/lib/actor'
import { Prisma } from '@/lib/db'
import { handOf } from '../revisions'
import { deskCounts, firstOf } from './queue'
import { anyOf, inTab, narrowing } from './narrowing'
import { rowsOf, type DeskRow } from './rows'
import { boardTabs, type BoardTab, type DeskFilters } from './schema'

export type BoardColumn = { tab: BoardTab; count: number; rows: DeskRow[] }

/** A column shows so many cards; the rest are in its list. */
const columnSize = 40

const tabOf: Partial<Record<DeskRow['status'], BoardTab>> = { submitted: 'to-read', in_review: 'in-review', changes_requested: 'with-author', accepted: 'accepted', scheduled: 'scheduled' }

/** Every column of the board under these filters (their tab does not matter); null for who does not work at the desk. */
export async function deskBoard(actor: Actor, filters: DeskFilters): Promise<BoardColumn[] | null> {
  if (!isStaff(actor)) return null
  const narrowed = narrowing(filters, handOf(actor))
  const columns = boardTabs.map((tab) => Prisma.sql`(${firstOf([inTab(tab), ...narrowed], filters.sort ?? 'oldest', columnSize)})`)
  const [counts, rows] = await Promise.all([deskCounts([anyOf(boardTabs), ...narrowed]), rowsOf(actor, Prisma.join(columns, ' UNION ALL '))])
  return boardTabs.map((tab) => ({ tab, count: counts.find((one) => one.tab === tab)?.count ?? 0, rows: rows.filter(({ status }) => tabOf[status] === tab) }))
}

/** The column of a state, where it has one. */
export const boardTabOf = (status: DeskRow['status']): BoardTab | null => tabOf[status] ?? null
