/**
 * Places in the text that move with what is written around them. In a shared text
 * another person's change arrives as a new drawing of it, whose steps say nothing:
 * there TipTap's collaboration remembers the place by its own means.
 */
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

export type Place = ReturnType<Editor['utils']['createMappablePosition']>

export const placeAt = (editor: Editor, at: number): Place => editor.utils.createMappablePosition(at)

/** Where the place is behind the transaction, or null when what it stood in is gone. */
export function placeBehind(editor: Editor, place: Place, tr: Transaction): Place | null {
  if (!tr.docChanged) return place
  const { position, mapResult } = editor.utils.getUpdatedPosition(place, tr)
  return mapResult?.deletedAcross || position.position > tr.doc.content.size ? null : position
}
