/** The ways out of a callout by the keys that lead out of a list: Enter on an empty last line, Backspace where nothing is written. */
import { Extension, type Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** The callout around the caret when it stands directly in one of its paragraphs. */
function around({ state }: Editor) {
  const { $from, empty } = state.selection
  return empty && $from.depth >= 2 && $from.parent.type.name === 'paragraph' && $from.node(-1).type.name === 'callout' ? $from : null
}

function leave(editor: Editor): boolean {
  const $from = around(editor)
  if (!$from || $from.parent.content.size > 0) return false
  const callout = $from.node(-1)
  if (callout.childCount === 1 || $from.index(-1) < callout.childCount - 1) return false
  return editor.commands.command(({ tr, state }) => {
    const behind = $from.after(-1) - $from.parent.nodeSize
    tr.delete($from.before(), $from.after())
    tr.insert(behind, state.schema.nodes.paragraph?.create() ?? [])
    tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView()
    return true
  })
}

function unwrap(editor: Editor): boolean {
  const $from = around(editor)
  if (!$from || $from.node(-1).textContent !== '' || $from.node(-1).childCount > 1) return false
  return editor.commands.command(({ tr, state }) => {
    tr.replaceWith($from.before(-1), $from.after(-1), state.schema.nodes.paragraph?.create() ?? [])
    tr.setSelection(TextSelection.create(tr.doc, $from.before(-1) + 1))
    return true
  })
}

export const LeavingBlocks = Extension.create({
  name: 'leavingBlocks',
  priority: 200,
  addKeyboardShortcuts: () => ({
    Enter: ({ editor }) => leave(editor),
    Backspace: ({ editor }) => unwrap(editor),
  }),
})
