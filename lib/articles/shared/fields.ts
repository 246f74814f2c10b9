/** The fields beside the text, in the shared document: the last writer of one wins. */
import type * as Y from 'yjs'
import * as z from 'zod/mini'
import type { CheckedFields } from './fields-check'

/** Section, tags and opening picture as the shared document holds them. */
export type SharedFields = CheckedFields

const empty: SharedFields = { sectionId: null, tags: [], hero: null }

// What a browser asks of them is that they can be drawn: what may stand in them, the door has asked (fields-check).
const words = z.nullable(z.string())
const drawable = z.object({
  sectionId: words,
  tags: z.array(z.string()),
  hero: z.nullable(z.object({ upload: z.string(), alt: z.string(), caption: words, credit: words })),
}) satisfies z.ZodMiniType<SharedFields>

/** What the map holds, with the empty ones it leaves out. */
export const heldFields = (map: Y.Map<unknown>): object => ({ ...empty, ...(map.toJSON() as object) })

/** What the map holds; null when it holds anything of another kind. */
export function readFields(map: Y.Map<unknown>): SharedFields | null {
  return drawable.safeParse(heldFields(map)).data ?? null
}

/** Writes what differs. */
export function writeFields(map: Y.Map<unknown>, fields: SharedFields): void {
  const present: Partial<SharedFields> = heldFields(map)
  for (const name of Object.keys(empty) as (keyof SharedFields)[]) {
    if (JSON.stringify(present[name]) !== JSON.stringify(fields[name])) map.set(name, fields[name])
  }
}
