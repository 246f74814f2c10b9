import type { CalendarEntry } from '@/lib/articles/desk/calendar'
import type { LocalTime } from '@/lib/i18n/local-time'

/** An entry as the browser gets it: its instant, and what the magazine's clocks show then. */
export type Shown = Omit<CalendarEntry, 'at'> & LocalTime & { at: string; key: string }

/** « 9 h », « 9 h 05 », with no-break spaces */
export const hourOf = (time: string): string => time.replace(/^0(?=\d)/, '').replace(':', '\u00a0h\u00a0').replace(/\u00a000$/, '')
