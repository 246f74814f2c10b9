/** Dates and numbers as French readers write them, in the magazine's time zone. */
import { oncePerProcess } from '../process/once'

export const locale = 'fr'

/** The zone of a magazine that has never named one. */
export const defaultTimeZone = 'Africa/Casablanca'

/** The zone as this process, or this browser, heard it last: the settings say it, and whoever reads them keeps it here. */
const held = () => oncePerProcess('time-zone', () => ({ name: defaultTimeZone }))

/** The magazine's time zone, as IANA names it. */
export const timeZone = (): string => held().name

/** From now on dates are written in this zone. */
export function keepTimeZone(name: string): void {
  held().name = name
}

type Formatters = Record<'day' | 'weekday' | 'clock' | 'short', Intl.DateTimeFormat>
const made = new Map<string, Formatters>()

function formatters(): Formatters {
  const zone = timeZone()
  const known = made.get(zone)
  if (known) return known
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: zone })
  const fresh = {
    day: format({ dateStyle: 'long' }),
    weekday: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    clock: format({ hour: '2-digit', minute: '2-digit' }),
    short: format({ day: 'numeric', month: 'short' }),
  }
  made.set(zone, fresh)
  return fresh
}

const number = new Intl.NumberFormat('fr-FR')

/** « 23 novembre 2026 » */
export const formatDate = (at: Date): string => firstOfMonth(formatters().day.format(at))
/** « lundi 23 novembre 2026 » */
export const formatDay = (at: Date): string => firstOfMonth(formatters().weekday.format(at))
/** « 23 nov. » */
export const formatShortDay = (at: Date): string => firstOfMonth(formatters().short.format(at))
/** « 14 h 02 », with no-break spaces */
export const formatTime = (at: Date): string => formatters().clock.format(at).replace(':', '\u00a0h\u00a0')
/** « 9 h », « 9 h 30 »: an hour that somebody chose, with no-break spaces */
export const formatHour = (at: Date): string => formatTime(at).replace(/^0(?=\d)/, '').replace(/\u00a000$/, '')
/** « 23 novembre 2026, 14 h 02 » */
export const formatDateTime = (at: Date): string => `${formatDate(at)}, ${formatTime(at)}`
/** « 1 240 », with a narrow no-break space */
export const formatNumber = (value: number): string => number.format(value)

// French writes the first day of a month as an ordinal.
const firstOfMonth = (text: string): string => text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ')
