/**
 * What a clock on the wall shows, and the instants it may mean. A zone skips an hour
 * when its clocks go forward and has one twice when they go back (Morocco does both around
 * Ramadan): everything is asked of the ICU data that Node carries, nothing is known here.
 */

/** `date` as 2026-12-01, `time` as 09:00. */
export type LocalTime = { date: string; time: string }

export type Meant =
  | { kind: 'once'; at: Date }
  /** The clocks go back over it: the first of the two is meant. */
  | { kind: 'twice'; at: Date; again: Date }
  /** The clocks skip it: from `next` on there is time again. */
  | { kind: 'never'; next: LocalTime }

const MINUTE = 60_000
/** No zone changes twice within so long (ms) around a moment. */
const AROUND = 36 * 60 * MINUTE

/** The instants at which a clock of this zone shows that time. */
export function instantsOf(local: LocalTime, zone: string): Meant {
  const shown = Date.parse(`${local.date}T${local.time}:00Z`)
  const [before, after] = [offsetAt(shown - AROUND, zone), offsetAt(shown + AROUND, zone)]
  const found = [...new Set([before, after])].map((offset) => shown - offset).filter((at) => at + offsetAt(at, zone) === shown).sort((a, b) => a - b)
  const [first, second] = found
  if (first === undefined) return { kind: 'never', next: localTimeOf(new Date(changeBetween(shown - AROUND, shown + AROUND, zone)), zone) }
  return second === undefined ? { kind: 'once', at: new Date(first) } : { kind: 'twice', at: new Date(first), again: new Date(second) }
}

/** What a clock of this zone shows at an instant. */
export function localTimeOf(at: Date, zone: string): LocalTime {
  const shown = new Date(at.getTime() + offsetAt(at.getTime(), zone)).toISOString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** The first instant at which a clock of this zone shows that time, or, where the clocks skip it, the first after. */
export function instantFrom(local: LocalTime, zone: string): Date {
  const meant = instantsOf(local, zone)
  if (meant.kind !== 'never') return meant.at
  const next = instantsOf(meant.next, zone)
  if (next.kind === 'never') throw new Error(`${zone} has no ${local.date} ${local.time}`)
  return next.at
}

/** The instant at which a day begins in this zone: midnight, or later where the clocks skip it. */
export const startOfDay = (date: string, zone: string): Date => instantFrom({ date, time: '00:00' }, zone)

/** A day so many days later (or earlier). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * MINUTE).toISOString().slice(0, 10)
}

/** Whether there is such a day and such a time: no 31st of November, no 25 o'clock. */
export function isLocalTime({ date, time }: LocalTime): boolean {
  const at = /^[12]\d{3}-\d\d-\d\d$/.test(date) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? Date.parse(`${date}T${time}:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** How far (ms) the clocks of a zone are ahead of UTC at an instant, in whole minutes. */
function offsetAt(at: number, zone: string): number {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  clocks.set(zone, clock)
  const shown = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)])) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>
  return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute) - Math.floor(at / MINUTE) * MINUTE
}

/** The first minute (ms) at which the clocks show another offset than at `from`. */
function changeBetween(from: number, to: number, zone: string): number {
  const old = offsetAt(from, zone)
  let [before, after] = [Math.floor(from / MINUTE), Math.ceil(to / MINUTE)]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsetAt(middle * MINUTE, zone) === old) before = middle
    else after = middle
  }
  return after * MINUTE
}
