/** What a list says of a text, in words: the server counts the days, the browser only shows them. */
import { latenessOf, type Lateness } from '@/lib/articles/desk/lateness'
import type { DeskRow } from '@/lib/articles/desk/rows'
import { formatDate, text } from '@/lib/i18n'
import { dayOf } from '@/lib/i18n/days'
import { elapsed } from '../elapsed'

export type Standing = {
  /** « 2 j », or « attend depuis 6 j » where that is too long. */
  waits: string
  /** « pour le 3 décembre 2026 », or that the day is over. */
  due: string | null
  late: Lateness
}

export function standingOf(row: Pick<DeskRow, 'status' | 'since' | 'deadlineAt'>, at: Date, lateDays: number): Standing {
  const [studio, desk] = [text('studio'), text('desk')]
  const late = latenessOf(row, at, lateDays)
  const since = elapsed(studio, row.since, at)
  return {
    waits: late.waiting ? studio('queue.late', { since }) : since,
    due: row.deadlineAt && desk(late.due ? 'deadline.passed' : 'deadline.on', { day: formatDate(row.deadlineAt) }),
    late,
  }
}

/** A text as the form for several names it: which one, in its state since when, and who had it. */
export const seenAs = (row: Pick<DeskRow, 'id' | 'since' | 'assignee'>): string => `${row.id}~${row.since.toISOString()}~${row.assignee?.id ?? ''}`

/** The day of a deadline as a date field has it. */
export const dayField = (deadlineAt: Date | null): string => (deadlineAt ? dayOf(deadlineAt) : '')
