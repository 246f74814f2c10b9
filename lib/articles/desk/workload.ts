/** Who has how much in hand, and how much of it is late. */
import { z } from 'zod'
import { isStaff, type Actor } from '@/lib/actor'
import { db, Prisma } from '@/lib/db'
import { inTab, lateSql, open } from './narrowing'
import type { Editor } from './people'
import { boardTabs, type BoardTab } from './schema'
import { deskSettings } from './settings'

/** `editor` is null for what nobody has taken. */
export type Load = { editor: Editor | null; counts: Record<BoardTab, number>; total: number; late: number }

const rows = z.array(z.object({ id: z.uuid().nullable(), name: z.string().nullable(), late: z.number().int(), total: z.number().int(), counts: z.array(z.number().int()) }))

/** The open texts of each active editor, the most laden first, and of nobody last; null for who does not work at the desk. */
export async function deskWorkload(actor: Actor): Promise<Load[] | null> {
  if (!isStaff(actor)) return null
  const { lateDays } = await deskSettings()
  const perState = Prisma.join(boardTabs.map((tab) => Prisma.sql`(count(*) FILTER (WHERE ${inTab(tab)}))::int`))
  const found = rows.parse(await db().$queryRaw`
    WITH load AS (
      SELECT a."assigneeId" AS id, (count(*) FILTER (WHERE ${lateSql(lateDays)}))::int AS late, count(*)::int AS total, ARRAY[${perState}] AS counts
      FROM "Article" a WHERE ${open} GROUP BY 1)
    SELECT u.id, u.name, coalesce(load.late, 0) AS late, coalesce(load.total, 0) AS total, coalesce(load.counts, ${boardTabs.map(() => 0)}::int[]) AS counts
    FROM (SELECT id, name FROM "User" WHERE role IN ('editor', 'admin') AND status = 'active' UNION ALL SELECT NULL, NULL) AS u
    LEFT JOIN load ON load.id IS NOT DISTINCT FROM u.id
    ORDER BY u.id IS NULL, total DESC, u.name`)
  return found.map(({ id, name, late: lateOnes, total, counts }) => ({
    editor: id === null ? null : { id, name: name ?? '' },
    counts: Object.fromEntries(boardTabs.map((tab, n) => [tab, counts[n] ?? 0])) as Record<BoardTab, number>,
    total,
    late: lateOnes,
  }))
}
