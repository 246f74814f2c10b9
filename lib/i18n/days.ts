/** Days as people type them (`2026-12-03`), in the magazine's time zone. */
import { timeZone } from './formats'

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })

/** The day of this moment: `2026-12-03`. */
export const dayOf = (at: Date): string => calendar.format(at)

/** The last moment of a day; null for what is none, such as 30 February. */
export function endOfDay(day: string): Date | null {
  const midnight = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return null
  const next = midnight.getTime() + 86_400_000
  // Twice: the clock may change between the first guess and the answer.
  const guess = next - offsetAt(next)
  return new Date(next - offsetAt(guess) - 1)
}

/** How far the zone's clock is ahead of UTC at this moment (ms). */
function offsetAt(at: number): number {
  const second = Math.floor(at / 1000) * 1000
  return Date.parse(`${wall.format(second).replace(' ', 'T')}Z`) - second
}
