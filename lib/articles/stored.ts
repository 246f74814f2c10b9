/** What the database keeps as JSON, read back into the domain's types. It was checked when it came in. */
import { z } from 'zod'
import { parseDocument } from '@/lib/content/document'
import type { Doc } from '@/lib/content/types'
import type { Hero } from './working-text'

const heroShape = z.object({
  upload: z.uuid(),
  alt: z.string().default(''),
  caption: z.string().nullable().default(null),
  credit: z.string().nullable().default(null),
})

/** A stored body. One that no longer fits the schema is a fault of ours, not of its writer. */
export function storedBody(value: unknown): Doc {
  const parsed = parseDocument(value)
  if (!parsed.ok) throw new Error(`a stored document does not fit the schema: ${parsed.error}`)
  return parsed.doc
}

/** A stored opening picture, or null where there is none. */
export function storedHero(value: unknown): Hero | null {
  return value === null || value === undefined ? null : heroShape.parse(value)
}
