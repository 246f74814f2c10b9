import type { DemoPerson } from '@/prisma/demo'

/** Who and what the demo's texts refer to by name. */
export type Cast = {
  person(slug: string): DemoPerson & { id: string; profileId: string }
  section(slug: string): string
  tag(name: string): string
}

export type Ago = (span: { days?: number; hours?: number }) => Date

/** Moments before a given one. */
export const agoIn = (present: Date): Ago => ({ days = 0, hours = 0 }) => new Date(present.getTime() - (days * 24 + hours) * 3_600_000)
