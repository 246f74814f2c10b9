/**
 * The hour of the daily mail, on the magazine's clocks. The zone's rules are those that its pages
 * show dates by: Postgres may bring an older table of zones.
 */
import { timeZone } from '@/lib/i18n'
import { addDays, instantFrom, localTimeOf } from '@/lib/i18n/local-time'

/** The next time after `at` that the clocks show that hour; where they skip it, the first moment after. */
export function nextHour(hour: number, at: Date): Date {
  const zone = timeZone()
  const { date } = localTimeOf(at, zone)
  const on = (day: string): Date => instantFrom({ date: day, time: `${String(hour).padStart(2, '0')}:00` }, zone)
  return on(date) > at ? on(date) : on(addDays(date, 1))
}
