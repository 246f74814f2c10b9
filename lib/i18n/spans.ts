/** Whole days, weeks or months of the magazine's calendar, to count in. */
import { timeZone } from './formats'
import { addDays, startOfDay } from './local-time'
import { addMonths, mondayOf } from './weeks'

export type SpanUnit = 'day' | 'week' | 'month'
/** `day`: its first. */
export type Span = { day: string; start: Date }

const firstDay: Record<SpanUnit, (day: string) => string> = { day: (day) => day, week: mondayOf, month: (day) => `${day.slice(0, 7)}-01` }
const following: Record<SpanUnit, (first: string) => string> = { day: (first) => addDays(first, 1), week: (first) => addDays(first, 7), month: (first) => addMonths(first, 1) }

/**
 * Those from the one of a day to the one of another, without a gap. Postgres is given their
 * starts: its table of zones may be older or newer than Node's, by which everything else goes.
 */
export function spansOf(unit: SpanUnit, from: string, to: string): Span[] {
  const spans: Span[] = []
  for (let day = firstDay[unit](from); day <= to; day = following[unit](day)) spans.push({ day, start: startOfDay(day, timeZone()) })
  return spans
}
