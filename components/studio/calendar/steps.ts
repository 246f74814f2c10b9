/** Where an arrow leads on the calendar: pure, so that keys can be tested without a browser. */
import { addDays, type LocalTime } from '@/lib/i18n/local-time'

export type View = 'month' | 'week'

const HOURS_A_DAY = 24

/**
 * The place one key further, never beyond the days that are shown; null for a key that moves
 * nothing. Left and right go by days; up and down by weeks in a month, by hours in a week;
 * with the page keys an hour is changed in both.
 */
export function stepBy(key: string, place: LocalTime, view: View, days: readonly string[]): LocalTime | null {
  switch (key) {
    case 'ArrowLeft':
      return within(days, place, -1)
    case 'ArrowRight':
      return within(days, place, 1)
    case 'ArrowUp':
      return view === 'month' ? within(days, place, -7) : byHours(place, -1)
    case 'ArrowDown':
      return view === 'month' ? within(days, place, 7) : byHours(place, 1)
    case 'PageUp':
      return byHours(place, -1)
    case 'PageDown':
      return byHours(place, 1)
    default:
      return null
  }
}

/** The same day at another hour, its minutes kept. */
export const atHour = (place: LocalTime, hour: number): LocalTime => ({ ...place, time: `${String(hour).padStart(2, '0')}${place.time.slice(2)}` })

function within(days: readonly string[], place: LocalTime, count: number): LocalTime {
  const date = addDays(place.date, count)
  return days.includes(date) ? { ...place, date } : place
}

function byHours(place: LocalTime, count: number): LocalTime {
  const hour = Number(place.time.slice(0, 2)) + count
  return hour < 0 || hour >= HOURS_A_DAY ? place : atHour(place, hour)
}
