import type { ReadNote, ReadThread } from '@/lib/articles/notes'

/** A note as the panel shows it: `sending` until the server has it. */
export type ShownNote = ReadNote & { sending: boolean }
export type ShownThread = Omit<ReadThread, 'notes'> & { notes: ShownNote[] }

/** What became of a request. `message` is the server's sentence, where it gave one. */
export type Sent = { ok: true } | { ok: false; why: 'offline' | 'signed-out' | 'server' | 'refused'; message: string | null }

/** Words of a note with the people it calls. */
export type Wording = { body: string; mentions: string[] }

export type SuggestionKind = 'insertion' | 'deletion' | 'modification' | 'join' | 'split'

/** One suggestion in the text, as the editor sees it. Positions are the document's, in its order. */
export type Suggestion = {
  id: string
  authorName: string
  /** ISO. */
  at: string
  position: number
  kinds: SuggestionKind[]
  /** The words it brings, those it takes away, and those whose look it changes. */
  inserted: string
  deleted: string
  modified: string
}
