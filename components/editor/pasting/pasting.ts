/**
 * What comes in by the clipboard or is dropped: cleaned, its pictures sent, and
 * refused as a whole where the text could not be saved with it.
 */
import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { blocksFromText, cleanPastedHtml, maximumBytes, type PastedPicture } from '@/lib/content'
import { send } from '../pictures/picture-uploads'
import { fileOf, takeMarks, withMarks } from './pasted-pictures'

/** What a paste could not bring: some pictures, or anything at all. */
export type LeftBehind = { is: 'pictures'; count: number } | { is: 'tooLarge' }

type Options = { leftBehind: (what: LeftBehind | null) => void; pictureName: (number: number) => string }

// Below this a paste alone cannot be what makes the text too large to write out and measure.
const worthMeasuring = 64 * 1024

const bytesOf = (tr: Transaction): number => new TextEncoder().encode(JSON.stringify(tr.doc)).length

export const Pasting = Extension.create<Options>({
  name: 'pasting',

  addOptions: () => ({ leftBehind: () => undefined, pictureName: (number) => `image-${number}` }),

  addProseMirrorPlugins() {
    const { editor, options } = this
    let carried: PastedPicture[] = []
    let dropped = 0
    let size = 0

    /** At once, before anything is read: the words alone would be too much. */
    const refuseEarly = (_view: EditorView, event: ClipboardEvent | DragEvent): boolean => {
      carried = []
      dropped = 0
      const brought = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
      size = brought?.getData('text/plain').length ?? 0
      if (size <= maximumBytes) return false
      event.preventDefault()
      options.leftBehind({ is: 'tooLarge' })
      return true
    }

    const clean = (html: string): string => {
      const paste = cleanPastedHtml(html)
      size = paste.html.length
      dropped = paste.html === '' ? 0 : paste.droppedPictures
      carried = paste.pictures
      // As the text's own JSON it would be longer still.
      return size > maximumBytes ? '' : withMarks(paste.html)
    }

    const tell = (refused: boolean) => options.leftBehind(refused ? { is: 'tooLarge' } : dropped > 0 ? { is: 'pictures', count: dropped } : null)

    const paste = (view: EditorView, slice: Slice): boolean => {
      if (size > maximumBytes) {
        tell(true)
        return true
      }
      const isLarge = size > worthMeasuring
      if (carried.length === 0 && !isLarge) {
        tell(false)
        return false
      }
      const { from } = view.state.selection
      const tr = view.state.tr.replaceSelection(slice).setMeta('paste', true).setMeta('uiEvent', 'paste')
      const places = takeMarks(tr, carried, from)
      const files = places.flatMap(({ picture, at }) => {
        const file = fileOf(picture, options.pictureName)
        return file ? [{ file, at, alt: picture.alt }] : []
      })
      dropped += places.length - files.length
      const refused = isLarge && bytesOf(tr) > maximumBytes
      if (!refused) send(editor, files, 'figures', tr.scrollIntoView())
      tell(refused)
      return true
    }

    return [
      new Plugin({
        props: {
          handleDOMEvents: { paste: refuseEarly, drop: refuseEarly },
          transformPastedHTML: clean,
          clipboardTextParser: (text, _context, _plain, view) => Slice.maxOpen(Fragment.fromArray(blocksFromText(text).map((block) => view.state.schema.nodeFromJSON(block)))),
          handlePaste: (view, _event, slice) => paste(view, slice),
          handleDrop: (_view, _event, _slice, moved) => {
            if (moved) return false
            dropped += carried.length
            tell(size > maximumBytes)
            return size > maximumBytes
          },
        },
      }),
    ]
  },
})
