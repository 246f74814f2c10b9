/**
 * What an event remembers besides who, what and when. `data` is JSON that many commands write,
 * some of them long ago: only the keys named here are ever read, and a value of another form
 * is as if it were not there.
 */
import { z } from 'zod'

const words = z.string().nullable().catch(null).default(null)
const number = z.number().nullable().catch(null).default(null)

export const remembered = z.object({
  from: words,
  to: words,
  /** What editors told the author. */
  message: words,
  /** What readers are told of a correction. */
  publicNote: words,
  /** Whether a publication was the first one. */
  first: z.boolean().nullable().catch(null).default(null),
  /** A revision, its name, and the name it had. */
  number,
  name: words,
  was: words,
  /** The revision that a restoration made, and the one it replaced. */
  into: number,
  replaced: number,
  /** The revision that readers see now, and the one they saw. */
  revision: number,
  revisionWas: number,
  slug: words,
  slugWas: words,
  /** A moment that the act is about, who had chosen it, and where readers are sent. */
  when: words,
  scheduledBy: words,
  sentTo: words,
  noteKind: words,
  /** Whose notes a thread holds: `passage` or `editors`. */
  kind: words,
})
export type Remembered = z.output<typeof remembered>

/** The keys in the order in which an export has them. */
export const rememberedKeys = Object.keys(remembered.shape) as (keyof Remembered)[]

/** What an event's data say; anything that is not an object says nothing. */
export const remember = (data: unknown): Remembered => remembered.parse(typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {})
