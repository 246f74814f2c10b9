/** Changes that one undo takes back alone, whichever undo the editor has: its own history or the shared text's. */
import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'

/** Dispatches a transaction as a step of its own. */
export function dispatchApart(view: EditorView, tr: Transaction): void {
  const shared = yUndoPluginKey.getState(view.state) as { undoManager: { stopCapturing: () => void } } | undefined
  shared?.undoManager.stopCapturing()
  view.dispatch(closeHistory(tr))
}
