/** The fields beside the text, in the shared document: the last writer of one wins. */
import type * as Y from 'yjs'
import { z } from 'zod'
import { saveText } from '../schema'

/** Section, tags and opening picture as the shared document holds them. */
export const sharedFields = saveText.pick({ sectionId: true, tags: true, hero: true })
export type SharedFields = z.output<typeof sharedFields>

const empty: SharedFields = { sectionId: null, tags: [], hero: null }

/** What the map holds; null when it holds anything else. */
export function readFields(map: Y.Map<unknown>): SharedFields | null {
  const parsed = sharedFields.strict().safeParse({ ...empty, ...(map.toJSON() as object) })
  return parsed.success ? parsed.data : null
}

/** Writes what differs. */
export function writeFields(map: Y.Map<unknown>, fields: SharedFields): void {
  const present = { ...empty, ...(map.toJSON() as object) }
  for (const name of Object.keys(empty) as (keyof SharedFields)[]) {
    if (JSON.stringify(present[name]) !== JSON.stringify(fields[name])) map.set(name, fields[name])
  }
}
