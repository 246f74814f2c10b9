/**
 * Typesets in French while one types. The key is put in as typed and replaced in a second
 * step, so that one undo, or Backspace at once, brings back what was typed.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { dispatchApart } from '../undo-step'
import { frenchTyping } from './french-typing'
import { typesets } from './typing-preference'

/** The last replacement, as long as the caret stands behind it and nothing else happened. */
type Last = { from: number; to: number; typed: string }

const key = new PluginKey<Last | null>('smartTyping')
const looksBack = 400

const isCode = (state: EditorState, at: number): boolean => {
  const $at = state.doc.resolve(at)
  const marks = state.storedMarks ?? $at.marks()
  return Boolean($at.parent.type.spec.code) || marks.some((mark) => mark.type.spec.code)
}

function typeset(view: EditorView, from: number, to: number, typed: string): boolean {
  if (view.composing || !typesets() || [...typed].length !== 1 || isCode(view.state, from)) return false
  const $from = view.state.doc.resolve(from)
  const start = Math.max(0, $from.parentOffset - looksBack)
  const change = frenchTyping($from.parent.textBetween(start, $from.parentOffset, undefined, '\ufffc'), typed)
  if (!change) return false
  const first = from - change.remove
  const was = view.state.doc.textBetween(first, from) + typed
  view.dispatch(view.state.tr.insertText(typed, from, to))
  const tr = view.state.tr.insertText(change.insert, first, from + typed.length)
  dispatchApart(view, tr.setMeta(key, { from: first, to: first + change.insert.length, typed: was } satisfies Last).scrollIntoView())
  return true
}

function asTyped(view: EditorView): boolean {
  const last = key.getState(view.state)
  if (!last || !view.state.selection.empty || view.state.selection.from !== last.to) return false
  dispatchApart(view, view.state.tr.insertText(last.typed, last.from, last.to))
  return true
}

export const SmartTyping = Extension.create({
  name: 'smartTyping',
  // After the markdown shortcuts: those were meant.
  priority: 50,
  addKeyboardShortcuts: () => ({ Backspace: ({ editor }) => asTyped(editor.view) }),
  addProseMirrorPlugins: () => [
    new Plugin<Last | null>({
      key,
      state: {
        init: () => null,
        apply: (tr, last) => (tr.getMeta(key) as Last | undefined) ?? (tr.docChanged || tr.selectionSet ? null : last),
      },
      props: { handleTextInput: typeset },
    }),
  ],
})
