import { dayOf, endOfDay, timeZone } from '@/lib/i18n'
import { addDays, instantFrom } from '@/lib/i18n/local-time'
import type { DemoHour, DemoPerson } from '@/prisma/demo'

export type Member = Pick<DemoPerson, 'slug' | 'name' | 'email'> & { id: string; profileId: string }

/** Who and what the demo's texts refer to by name. */
export type Cast = {
  person(slug: string): Member
  section(slug: string): { id: string; checklist: string[] }
  tag(name: string): string
  label(name: string): string
}

/** Moments around the one of the seeding. */
export type Moments = {
  ago(span: { days?: number; hours?: number }): Date
  /** A day of the magazine's calendar, so many days ahead, and its last moment. */
  day(ahead: number): string
  endOf(ahead: number): Date
  at(hour: DemoHour): Date
}

export function momentsAround(present: Date): Moments {
  const day = (ahead: number) => addDays(dayOf(present), ahead)
  return {
    ago: ({ days = 0, hours = 0 }) => new Date(present.getTime() - (days * 24 + hours) * 3_600_000),
    day,
    endOf: (ahead) => endOfDay(day(ahead)),
    at: ({ days, time }) => instantFrom({ date: day(days), time }, timeZone()),
  }
}
