/** Durations as short as a number that is compared needs them. */
import { formatNumber, text } from '@/lib/i18n'

const HOUR = 3_600
export const DAY = 24 * HOUR

/** « 40 min », « 7 h », « 3,4 j », « 12 j »; a dash where there is none. */
export function delay(seconds: number | null): string {
  const t = text('record')
  if (seconds === null) return t('statistics.none')
  if (seconds < HOUR) return t('statistics.minutes', { count: Math.max(1, Math.round(seconds / 60)) })
  if (seconds < 2 * DAY) return t('statistics.hours', { count: Math.round(seconds / HOUR) })
  const days = seconds / DAY
  return t('statistics.days', { count: formatNumber(days < 10 ? Math.round(days * 10) / 10 : Math.round(days)) })
}

/** The unit in which an axis of these durations is read. */
export function unitFor(seconds: readonly number[]): { length: number; name: string } {
  return Math.max(0, ...seconds) < 2 * DAY ? { length: HOUR, name: 'h' } : { length: DAY, name: 'j' }
}

const short = new Intl.DateTimeFormat('fr-FR', { month: 'short', timeZone: 'UTC' })
const long = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const first = (month: string): Date => new Date(`${month}-01T00:00:00Z`)

/** « mars » and, under the first one and each January, the year. */
export const columnOf = ({ month }: { month: string }, n: number): { label: string; above: string } => ({ label: short.format(first(month)), above: n === 0 || month.endsWith('-01') ? month.slice(0, 4) : '' })
/** « mars 2026 » */
export const monthName = (month: string): string => long.format(first(month))
