/** What lists read from an address: the words searched for, and the row after which they go on. */
import { z } from 'zod'

/** At most eight words, ready for a LIKE pattern: what means something there is a letter here. */
export function searchWords(q: string): string[] {
  return q.replace(/[\u0000-\u001f]/g, ' ').trim().split(/\s+/).filter(Boolean).slice(0, 8).map((word) => word.replace(/[\\%_]/g, '\\$&'))
}

const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

/** The place of a row in a list ordered by a moment, then by id. */
export const cursorAt = (at: Date, id: string): string => `${at.toISOString()}_${id}`

/** The moment and the id of a cursor, or null when it is none. */
export function readCursor(cursor: string | null): [at: string, id: string] | null {
  return cursorShape.safeParse(cursor?.split('_')).data ?? null
}
