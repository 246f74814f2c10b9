/**
 * Pictures dropped, pasted or chosen into the text. While one is on its way a
 * placeholder stands at its place and moves with the text; it is no part of the
 * document, so that neither a save nor an undo ever holds half a picture.
 */
import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { cleanPastedHtml, withoutPlaceholders } from '@/lib/content'
import { insertBlock } from '../formats/insert-block'
import { mappingOf } from '../tools/mapping-of'
import { isPicture, uploadPicture } from './upload'
import { UploadBox, type UploadWords } from './upload-box'
import type { PhotoShelf } from './photo-shelf'

type Change = { add: { key: string; at: number; box: UploadBox } } | { remove: string }

let sent = 0

const uploads = new PluginKey<DecorationSet>('pictureUploads')

const placeOf = (view: EditorView, key: string): number | undefined =>
  uploads.getState(view.state)?.find(undefined, undefined, (spec) => spec.key === key)[0]?.from

const change = (view: EditorView, what: Change) => view.dispatch(view.state.tr.setMeta(uploads, what).setMeta('addToHistory', false))

/** Sends the file and puts its figure where the placeholder then stands. */
export function sendIntoText(editor: Editor, file: File, at: number, shelf: PhotoShelf, words: UploadWords): void {
  const key = `upload-${++sent}`
  const box = new UploadBox(file.name, words, {
    again: () => void send(),
    dismiss: () => change(editor.view, { remove: key }),
  })
  const send = async () => {
    box.start()
    const result = await uploadPicture(file, (share) => box.progress(share))
    if (editor.isDestroyed) return
    if (!result.ok) return box.fail(result.reason)
    shelf.add(result.upload, result.photo)
    const place = placeOf(editor.view, key)
    change(editor.view, { remove: key })
    if (place === undefined) return
    editor.commands.setTextSelection(place)
    insertBlock(editor, { type: 'figure', attrs: { upload: result.upload, alt: result.photo.alt, caption: null, credit: null } }, 'enter')
  }
  change(editor.view, { add: { key, at, box } })
  void send()
}

/** Files on a clipboard beside words are a picture of those words: Word adds one. */
function picturesOn(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])].filter(isPicture)
  if (!data || files.length === 0) return []
  const html = data.getData('text/html')
  return data.getData('text/plain').trim() === '' && (html === '' || withoutPlaceholders(cleanPastedHtml(html).html) === '') ? files : []
}

type Options = { shelf: PhotoShelf; words: UploadWords }

declare module '@tiptap/core' {
  interface Storage {
    pictureUploads: Options
  }
}

export const PictureUploads = Extension.create<Options, Options>({
  name: 'pictureUploads',

  addStorage() {
    return this.options
  },

  addProseMirrorPlugins() {
    const { editor, options } = this
    const take = (files: File[], at: number) => {
      for (const file of files) sendIntoText(editor, file, at, options.shelf, options.words)
      return files.length > 0
    }
    return [
      new Plugin<DecorationSet>({
        key: uploads,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, set) {
            const moved = set.map(mappingOf(tr), tr.doc)
            const what = tr.getMeta(uploads) as Change | undefined
            if (!what) return moved
            if ('remove' in what) return moved.remove(moved.find(undefined, undefined, (spec) => spec.key === what.remove))
            const { key, at, box } = what.add
            return moved.add(tr.doc, [Decoration.widget(at, box.dom, { key, side: -1, stopEvent: () => true, ignoreSelection: true })])
          },
        },
        props: {
          decorations: (state) => uploads.getState(state),
          handlePaste: (view, event) => view.editable && take(picturesOn(event.clipboardData), view.state.selection.from),
          handleDrop: (view, event, _slice, moved) => {
            if (moved || !view.editable) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from
            const taken = take([...(event.dataTransfer?.files ?? [])].filter(isPicture), at)
            if (taken) event.preventDefault()
            return taken
          },
        },
      }),
    ]
  },
})
