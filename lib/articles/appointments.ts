/**
 * An appointment as an editor types it: a day and a time on the magazine's clocks. It
 * becomes one instant or is refused in words; whether it lies ahead, the database's clock says.
 */
import { databaseNow, type Transaction } from '@/lib/db'
import { formatDay, formatHour, text } from '@/lib/i18n'
import { instantsOf, type LocalTime } from '@/lib/i18n/local-time'
import { invalid, type Failure } from '@/lib/result'

/** `twice`: the clocks show that time twice on that day, and `at` is the first. */
export type Appointment = { at: Date; twice: boolean }

/** The instant that is meant, in this zone, or why there can be no appointment then. */
export async function appointmentAt(tx: Pick<Transaction, '$queryRaw'>, { date, time }: LocalTime, zone: string): Promise<Appointment | Failure> {
  const t = text('scheduling')
  const meant = instantsOf({ date, time }, zone)
  if (meant.kind === 'never') {
    const next = instantsOf(meant.next, zone)
    const first = next.kind === 'never' ? null : next.at
    return invalid({ path: 'time', message: t('errors.skipped', first ? { day: formatDay(first), hour: formatHour(first) } : { day: meant.next.date, hour: meant.next.time }) })
  }
  if (meant.at <= (await databaseNow(tx))) return invalid({ path: 'time', message: t('errors.past') })
  return { at: meant.at, twice: meant.kind === 'twice' }
}
