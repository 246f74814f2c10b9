/** Days as people type them (`2026-12-03`), in the magazine's time zone. */
import { timeZone } from './formats'
import { addDays, isLocalTime, localTimeOf, startOfDay } from './local-time'

/** The day of this moment: `2026-12-03`. */
export const dayOf = (at: Date): string => localTimeOf(at, timeZone()).date

/** The last moment of a day; null for what is none, such as 30 February. */
export function endOfDay(day: string): Date | null {
  return isLocalTime({ date: day, time: '00:00' }) ? new Date(startOfDay(addDays(day, 1), timeZone()).getTime() - 1) : null
}
