/** Dates and numbers as French readers write them, in the magazine's time zone. */
export const locale = 'fr'
export const timeZone = 'Africa/Casablanca'

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone })
const weekday = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone })
const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone })
const number = new Intl.NumberFormat('fr-FR')

/** « 23 novembre 2026 » */
export const formatDate = (at: Date): string => firstOfMonth(day.format(at))
/** « lundi 23 novembre 2026 » */
export const formatDay = (at: Date): string => firstOfMonth(weekday.format(at))
/** « 14 h 02 », with no-break spaces */
export const formatTime = (at: Date): string => clock.format(at).replace(':', '\u00a0h\u00a0')
/** « 23 novembre 2026, 14 h 02 » */
export const formatDateTime = (at: Date): string => `${formatDate(at)}, ${formatTime(at)}`
/** « 1 240 », with a narrow no-break space */
export const formatNumber = (value: number): string => number.format(value)

// French writes the first day of a month as an ordinal.
const firstOfMonth = (text: string): string => text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ')
