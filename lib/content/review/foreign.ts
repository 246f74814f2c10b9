/**
 * Whether a person who may only suggest has only suggested. With all that is theirs
 * rejected, the text before and after must be the same: what is written, and every
 * suggestion of everybody else.
 */
import type { Node } from '@tiptap/pm/model'
import type { Decide } from './decision'
import { settled } from './settle'

/** Rejects what is this author's, leaves what is anybody else's. */
export const withoutThoseOf = (author: string, notes: Decide['notes']): Decide => ({
  of: (suggestion) => (suggestion.author === author ? 'reject' : 'keep'),
  notes,
})

/** Anchors of notes may come and go: they are not part of the text. */
export function keepsForeignSuggestions(before: Node, after: Node, author: string): boolean {
  const theirs = withoutThoseOf(author, 'strip')
  return settled(before, theirs).eq(settled(after, theirs))
}
