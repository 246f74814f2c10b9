/** The pictures that somebody brings along, and where they are brought. */
import type { Editor } from '@tiptap/core'
import { cleanPastedHtml, withoutPlaceholders } from '@/lib/content'
import { isPicture } from './upload'

export const picturesWithin = (carried: DataTransfer | null): File[] => [...(carried?.files ?? [])].filter(isPicture)

/** Files on a clipboard beside words are a picture of those words: Word adds one. */
export function picturesOn(clipboard: DataTransfer | null): File[] {
  const files = picturesWithin(clipboard)
  if (!clipboard || files.length === 0) return []
  const html = clipboard.getData('text/html')
  return clipboard.getData('text/plain').trim() === '' && (html === '' || withoutPlaceholders(cleanPastedHtml(html).html) === '') ? files : []
}

/** Where the gallery stands that holds the place, or that stands there itself. */
export function galleryAround({ state }: Editor, at: number): number | null {
  if (state.doc.nodeAt(at)?.type.name === 'gallery') return at
  const $at = state.doc.resolve(at)
  return $at.parent.type.name === 'gallery' ? $at.before() : null
}

/** Inside the gallery over which the files were let go, or the place in the text under them. */
export function placeOfDrop({ view }: Editor, event: DragEvent): number {
  const gallery = event.target instanceof Element ? event.target.closest('.node-gallery') : null
  return gallery ? view.posAtDOM(gallery, 0) : (view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from)
}
