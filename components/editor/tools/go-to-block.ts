/** Puts the caret into a block and shows it in the middle of the window. */
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

export function goToBlock(editor: Editor, at: number): void {
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))))
  editor.view.focus()
  const dom = editor.view.nodeDOM(at)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' })
}
