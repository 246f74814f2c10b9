/** One picture of a gallery being drawn to another's place in the same gallery. ProseMirror's own dragging would look for a place in the text. */
import type { Editor } from '@tiptap/react'
import { moveTo } from './around'

let dragged: { editor: Editor; at: number } | null = null

export const startDragging = (editor: Editor, at: number | undefined): void => {
  dragged = at === undefined ? null : { editor, at }
}

export const endDragging = (): void => {
  dragged = null
}

/** Whether the dragged picture is of the gallery in which `at` stands. */
export function canDropAt(editor: Editor, at: number | undefined): boolean {
  if (!dragged || at === undefined || dragged.editor !== editor || dragged.at > editor.state.doc.content.size) return false
  return editor.state.doc.nodeAt(dragged.at)?.type.name === 'galleryPicture' && editor.state.doc.resolve(dragged.at).sameParent(editor.state.doc.resolve(at))
}

/** Puts the dragged picture where the one at `at` stands. */
export function dropAt(editor: Editor, at: number | undefined): void {
  // All pictures have the same size: behind the dragged one, places shift by it.
  if (dragged && at !== undefined && dragged.at !== at && canDropAt(editor, at)) moveTo(editor, dragged.at, at)
  endDragging()
}

const isControl = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, button, select, textarea') !== null

/** What ProseMirror must not see of a gallery's picture: its fields, and the dragging above. Files from outside are its own. */
export function keepsToItself({ event }: { event: Event }): boolean {
  if (event.type === 'dragstart' || event.type === 'dragend') return true
  if (event.type.startsWith('drag') || event.type === 'drop') return dragged !== null
  return isControl(event.target)
}
