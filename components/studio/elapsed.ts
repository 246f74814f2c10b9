/** How long something has waited, as short as a list needs it. */

const HOUR = 3_600_000
const DAY = 24 * HOUR

type Words = (key: string, values?: Record<string, number>) => string

export function elapsed(t: Words, since: Date, at: Date): string {
  const ms = Math.max(0, at.getTime() - since.getTime())
  if (ms < HOUR) return t('elapsed.minutes', { count: Math.max(1, Math.round(ms / 60_000)) })
  if (ms < DAY) return t('elapsed.hours', { count: Math.floor(ms / HOUR) })
  return t('elapsed.days', { count: Math.floor(ms / DAY) })
}
