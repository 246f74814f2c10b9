/** Whose hour it is, in words: for the server and for the browser, with the translator of `scheduling` that each has. */
import { formatDay, formatHour, timeZone } from './formats'

type Words = (key: string, values: Record<string, string>) => string

/** « heure de Casablanca », « heure d’Abidjan », « heure UTC » */
export function zoneIn(t: Words, zone = timeZone()): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  if (!zone.includes('/')) return t('zone.plain', { zone })
  return t(/^[aeiouyh]/i.test(city) ? 'zone.vowel' : 'zone.city', { city })
}

/** « mardi 1er décembre 2026 à 9 h (heure de Casablanca) » */
export const momentIn = (t: Words, at: Date): string => t('moment', { day: formatDay(at), hour: formatHour(at), zone: zoneIn(t) })
