/**
 * The one question that stands open over the text: a note's words, what letters stand
 * for, an address. It is known by a place that moves with the text and not by a node
 * view, which may be drawn anew at any time.
 */
import { Extension, type Editor } from '@tiptap/core'
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state'
import { placeAt, placeBehind, type Place } from '../places'

export type QuestionKind = 'footnote' | 'abbreviation' | 'embed'
type Open = { kind: QuestionKind; place: Place }

const key = new PluginKey<Open | null>('questions')

/** The open question and where it is about, or null. */
export function questionIn({ state }: Editor): { kind: QuestionKind; at: number } | null {
  const open = key.getState(state)
  return open ? { kind: open.kind, at: open.place.position } : null
}

export function askFor(editor: Editor, kind: QuestionKind, at: number): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { kind, place: placeAt(editor, at) } satisfies Open).setMeta('addToHistory', false))
}

export function closeQuestion(editor: Editor): void {
  if (key.getState(editor.state)) editor.view.dispatch(editor.state.tr.setMeta(key, null).setMeta('addToHistory', false))
}

export const Questions = Extension.create({
  name: 'questions',

  addKeyboardShortcuts: () => ({
    Enter: ({ editor }) => {
      const { selection } = editor.state
      if (!editor.isEditable || !(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return false
      askFor(editor, 'footnote', selection.from)
      return true
    },
  }),

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin<Open | null>({
        key,
        state: {
          init: () => null,
          apply(tr, open) {
            const asked = tr.getMeta(key) as Open | null | undefined
            if (asked !== undefined) return asked
            const place = open && placeBehind(editor, open.place, tr)
            if (!open || !place) return null
            const isGone = open.kind === 'footnote' && tr.doc.nodeAt(place.position)?.type.name !== 'footnote'
            return isGone ? null : { ...open, place }
          },
        },
        props: {
          handleClickOn: (_view, _pos, node, at, _event, direct) => {
            if (!direct || node.type.name !== 'footnote' || !editor.isEditable) return false
            askFor(editor, 'footnote', at)
            return true
          },
        },
      }),
    ]
  },
})
