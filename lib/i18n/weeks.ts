/** Days of a calendar as plain dates (2026-12-01), which belong to no zone; weeks begin on Monday. */
import { addDays } from './local-time'

const words = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' })
  return (date: string): string => format.format(Date.parse(`${date}T00:00:00Z`)).replace(/(^|\s)1 (?=\p{L})/u, '$11er ')
}

/** « mardi 1er décembre 2026 » */
export const dayInWords = words({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** « 1er décembre 2026 » */
export const dateInWords = words({ day: 'numeric', month: 'long', year: 'numeric' })
/** « décembre 2026 » */
export const monthInWords = words({ month: 'long', year: 'numeric' })
/** « mar. » */
export const weekdayInShort = words({ weekday: 'short' })

/** The Monday of a day's week. */
export function mondayOf(date: string): string {
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))
}

/** The seven days of a day's week. */
export const weekOf = (date: string): string[] => following(mondayOf(date), 7)

/** Whole weeks that hold a day's month. */
export function monthOf(date: string): string[] {
  const first = mondayOf(`${date.slice(0, 7)}-01`)
  const weeks = [4, 5, 6].find((count) => !addDays(first, count * 7).startsWith(date.slice(0, 7))) ?? 6
  return following(first, weeks * 7)
}

/** The first day of the month so many months later (or earlier). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

const following = (first: string, count: number): string[] => Array.from({ length: count }, (_, n) => addDays(first, n))
