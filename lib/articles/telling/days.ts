/**
 * Days and hours of the magazine's zone at a moment of the database's clock. The zone's rules
 * are those that its pages show dates by: Postgres may bring an older table of zones.
 */
import { z } from 'zod'
import type { Transaction } from '@/lib/db'
import { timeZone } from '@/lib/i18n'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The present moment of the database. */
export async function databaseNow(tx: Pick<Transaction, '$queryRaw'>): Promise<Date> {
  const rows = await tx.$queryRaw`SELECT now() AS at`
  return z.tuple([z.object({ at: z.date() })]).parse(rows)[0].at
}

/** The day of a moment, as `YYYY-MM-DD`. */
export const dayOf = (at: Date): string => calendar.format(at)

/** The next time it is that hour. On the day a clock change falls in between, up to an hour early or late. */
export function nextHour(hour: number, at: Date): Date {
  const [hours = 0, minutes = 0, seconds = 0] = clock.format(at).split(':').map(Number)
  const left = hour * 3600 - (hours * 3600 + minutes * 60 + seconds)
  const second = at.getTime() - (at.getTime() % 1000)
  return new Date(second + (left > 0 ? left : left + 86_400) * 1000)
}
