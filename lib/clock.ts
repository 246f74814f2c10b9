/** The one source of time for the domain. Schedules and leases go by the database's clock instead. */

let held: Date | null = null

/** The present moment, or the one a test holds. */
export function now(): Date {
  return held ? new Date(held) : new Date()
}

/** Holds the clock at a moment, for tests; `null` lets it run again. */
export function holdClock(at: Date | null): void {
  held = at
}

/** `now()` plus a number of minutes (negative for the past). */
export function inMinutes(minutes: number): Date {
  return new Date(now().getTime() + minutes * 60_000)
}
