import type { Photo } from '@/lib/media'
import type { NoteNumbers } from '../footnotes'
import type { Heading } from '../types'

/** What the pieces of one rendering share. */
export type Context = {
  figures: ReadonlyMap<string, Photo>
  ids: ReadonlyMap<Heading, string>
  notes: NoteNumbers
  /** Whether notes and their calls are linked to each other: not where several texts stand on one page. */
  anchored: boolean
}
