/**
 * What the desk has on its calendar: what is scheduled, what came out, what is due by a
 * deadline. Other domains bring entries of their own kinds in the same shape.
 */
import { isStaff, type Actor } from '@/lib/actor'
import { db, type Prisma } from '@/lib/db'
import { publicOnly } from '../reading/public'
import type { CalendarKind } from '../schema'

export type CalendarEntry = {
  kind: CalendarKind
  id: string
  title: string
  at: Date
  href: string
  /** Whether it may be moved to another time here, and which save of the text that is about. */
  movable: boolean
  version: number
  section: string | null
}

/** No calendar shows more than so many of one kind. */
const MOST = 500

export type CalendarSpan = { from: Date; to: Date; section: string | null; kinds: readonly CalendarKind[] }

/** The entries from `from` to before `to`, the earliest first; null for who does not work at the desk. */
export async function deskCalendar(actor: Actor, { from, to, section, kinds }: CalendarSpan): Promise<CalendarEntry[] | null> {
  if (!isStaff(actor)) return null
  const found = await Promise.all(kinds.map(async (kind) => {
    const { column, where } = sources[kind]
    const rows = await db().article.findMany({
      where: { AND: [where, { [column]: { gte: from, lt: to } }, section ? { workingRevision: { sectionId: section } } : {}] },
      select: shape,
      orderBy: [{ [column]: 'asc' }, { id: 'asc' }],
      take: MOST,
    })
    return rows.flatMap((row) => {
      const at = row[column]
      return at ? [entryOf(kind, row, at)] : []
    })
  }))
  return found.flat().sort((a, b) => a.at.getTime() - b.at.getTime() || a.id.localeCompare(b.id))
}

const shape = {
  id: true, scheduledFor: true, publishedAt: true, deadlineAt: true,
  workingRevision: { select: { title: true, version: true, section: { select: { name: true } } } },
} as const satisfies Prisma.ArticleSelect

const sources: Record<CalendarKind, { column: 'scheduledFor' | 'publishedAt' | 'deadlineAt'; where: Prisma.ArticleWhereInput }> = {
  scheduled: { column: 'scheduledFor', where: { status: 'scheduled' } },
  published: { column: 'publishedAt', where: publicOnly },
  // What is out, or will not be, is late for nothing.
  deadline: { column: 'deadlineAt', where: { status: { notIn: ['published', 'declined', 'trashed'] } } },
}

function entryOf(kind: CalendarKind, { id, workingRevision }: Prisma.ArticleGetPayload<{ select: typeof shape }>, at: Date): CalendarEntry {
  return { kind, id, title: workingRevision?.title ?? '', at, href: `/redaction/articles/${id}`, movable: kind === 'scheduled', version: workingRevision?.version ?? 1, section: workingRevision?.section?.name ?? null }
}
