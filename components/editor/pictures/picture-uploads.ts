/**
 * Pictures dropped, pasted or chosen into the text. While one is on its way a
 * placeholder stands at its place and moves with the text; it is no part of the
 * document, so that neither a save nor an undo ever holds half a picture.
 */
import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { focusInNode } from '../nodes/around'
import { roomIn } from '../nodes/gallery-limits'
import { placeAt, placeBehind, type Place } from '../places'
import { blockPlace, landPicture, type Landing } from './landing'
import { galleryAround, picturesOn, picturesWithin, placeOfDrop } from './taking'
import { UploadBox, type UploadWords } from './upload-box'
import type { PhotoShelf } from './photo-shelf'

type Waiting = { key: string; place: Place; box: UploadBox }
type Arrival = { file: File; at: number; alt?: string }
type Change = { add: Waiting[] } | { remove: string }
type Options = { shelf: PhotoShelf; words: UploadWords }

declare module '@tiptap/core' {
  interface Storage {
    pictureUploads: Options
  }
}

let sent = 0

const uploads = new PluginKey<readonly Waiting[]>('pictureUploads')

const change = (tr: Transaction, what: Change): Transaction => tr.setMeta(uploads, what).setMeta('addToHistory', false)

/** Whether nobody wrote or moved the caret since: only then may the focus go to the picture. */
const untouched = ({ state }: Editor, since: Editor['state']): boolean => state.doc === since.doc && state.selection.eq(since.selection)

const hasFocus = (editor: Editor): boolean => editor.view.hasFocus() || document.activeElement === document.body || document.activeElement === null

/** Sends the files, each into the place that its placeholder then has. `tr` may carry the change that made those places. */
export function send(editor: Editor, arrivals: readonly Arrival[], how: 'figures' | 'gallery', tr: Transaction = editor.state.tr): void {
  const { shelf, words } = editor.storage.pictureUploads
  const batch = new Set<string>()
  const landing: Landing = how === 'figures' ? { as: 'figure' } : { as: 'gallery', batch }
  let since = editor.state
  // They are sent at the same time and land one behind the other: what was chosen first stands first.
  let turn: Promise<unknown> = Promise.resolve()
  const one = ({ file, alt = '' }: Arrival, key: string) => {
    const box = new UploadBox(file.name, words, {
      again: () => void go(),
      dismiss: () => editor.view.dispatch(change(editor.state.tr, { remove: key })),
    })
    const go = async () => {
      box.start()
      const upload = shelf.bring(file, (share) => box.progress(share))
      const before = turn
      turn = Promise.all([before, upload])
      await before
      const result = await upload
      if (editor.isDestroyed) return
      if (!result.ok) return box.fail(result.reason)
      if (!editor.isEditable) return box.fail('locked')
      shelf.add(result.upload, result.photo)
      const place = uploads.getState(editor.state)?.find((waiting) => waiting.key === key)?.place.position
      if (place === undefined) return
      batch.add(result.upload)
      const mayFocus = untouched(editor, since) && hasFocus(editor)
      // The placeholder goes first, as a change that undo knows nothing of.
      editor.view.dispatch(change(editor.state.tr, { remove: key }))
      const arriving = editor.state.tr
      const at = landPicture(arriving, place, { upload: result.upload, alt: result.photo.alt || alt, caption: null, credit: null }, landing)
      editor.view.dispatch(arriving)
      if (mayFocus) focusInNode(editor, at, '[data-field="alt"]')
    }
    return { box, go }
  }
  const sending = arrivals.map((arrival) => ({ ...arrival, key: `upload-${++sent}` })).map((arrival) => ({ ...arrival, ...one(arrival, arrival.key) }))
  const caret = tr.selection.from
  if (tr.docChanged) editor.view.dispatch(tr)
  // Where suggestions are made, what was to go is still there and everything stands further on.
  const shift = tr.docChanged ? editor.state.selection.from - caret : 0
  const { size } = editor.state.doc.content
  // A place is remembered in the text as it is drawn: it has to be there first.
  const waiting = sending.map(({ key, at, box }) => ({ key, box, place: placeAt(editor, Math.max(0, Math.min(at + shift, size))) }))
  editor.view.dispatch(change(editor.state.tr, { add: waiting }))
  since = editor.state
  for (const { go } of sending) void go()
}

/** Sends pictures into the text: one or more figures, or a gallery. They wait between blocks: each that lands is then before the place of the next. */
export function sendIntoText(editor: Editor, files: readonly File[], at: number, how: 'figures' | 'gallery'): void {
  const { doc } = editor.state
  const place = doc.resolve(at).parent.type.name === 'gallery' ? at : blockPlace(doc, at)
  send(editor, files.map((file) => ({ file, at: place })), how)
}

/** Sends pictures into the gallery that stands at `at`, as many as it takes; answers how many it does not. */
export function sendIntoGallery(editor: Editor, files: readonly File[], at: number): number {
  const gallery = editor.state.doc.nodeAt(at)
  if (!gallery || gallery.type.name !== 'gallery') return files.length
  const waiting = uploads.getState(editor.state)?.filter(({ place }) => place.position > at && place.position < at + gallery.nodeSize).length ?? 0
  const taken = files.slice(0, Math.max(0, roomIn(gallery) - waiting))
  if (taken.length > 0) sendIntoText(editor, taken, at + gallery.nodeSize - 1, 'figures')
  return files.length - taken.length
}

export const PictureUploads = Extension.create<Options, Options>({
  name: 'pictureUploads',

  addStorage() {
    return this.options
  },

  addProseMirrorPlugins() {
    const { editor } = this
    const take = (files: File[], at: number) => {
      const gallery = galleryAround(editor, at)
      if (files.length === 0) return false
      const left = gallery === null ? files : files.slice(files.length - sendIntoGallery(editor, files, gallery))
      // What a gallery has no room for stands behind it.
      const place = gallery === null ? at : gallery + (editor.state.doc.nodeAt(gallery)?.nodeSize ?? 0)
      if (left.length > 0) sendIntoText(editor, left, place, left.length > 1 ? 'gallery' : 'figures')
      return true
    }
    return [
      new Plugin<readonly Waiting[]>({
        key: uploads,
        state: {
          init: () => [],
          apply(tr, before) {
            const moved = tr.docChanged ? before.flatMap((waiting) => {
              const place = placeBehind(editor, waiting.place, tr)
              return place ? [{ ...waiting, place }] : []
            }) : before
            const what = tr.getMeta(uploads) as Change | undefined
            if (!what) return moved
            return 'add' in what ? [...moved, ...what.add] : moved.filter(({ key }) => key !== what.remove)
          },
        },
        props: {
          decorations: (state) => DecorationSet.create(state.doc, (uploads.getState(state) ?? []).map(({ key, place, box }) =>
            Decoration.widget(Math.min(place.position, state.doc.content.size), box.dom, { key, side: -1, stopEvent: () => true, ignoreSelection: true }))),
          handlePaste: (view, event) => view.editable && take(picturesOn(event.clipboardData), view.state.selection.from),
          handleDrop: (view, event, _slice, moved) => {
            if (moved || !view.editable) return false
            const taken = take(picturesWithin(event.dataTransfer), placeOfDrop(editor, event))
            if (taken) event.preventDefault()
            return taken
          },
        },
      }),
    ]
  },
})
