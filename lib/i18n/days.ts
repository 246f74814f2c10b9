/** Days of the magazine's calendar, written as in a date field: « 2026-11-27 ». */
import { timeZone } from './formats'

const day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })

/** The day that a moment falls on. */
export const dayOf = (at: Date): string => day.format(at)

/** The last minute of a day: until when something due on it may come. */
export function endOfDay(wanted: string): Date {
  const asIfUtc = Date.parse(`${wanted}T23:59:00Z`)
  // Twice: the first guess may stand on the other side of a change of clocks.
  const guess = asIfUtc - offsetAt(asIfUtc)
  return new Date(asIfUtc - offsetAt(guess))
}

/** Whether this names a day that there is. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

/** How far (ms) the site's clocks stand before UTC at this moment. */
const offsetAt = (at: number): number => Date.parse(`${wall.format(at).replace(' ', 'T')}Z`) - (at - (at % 1000))
