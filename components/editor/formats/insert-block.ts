/** Puts a block where the cursor stands, in the place of an empty paragraph or after the block that is being written. */
import { TextSelection } from '@tiptap/pm/state'
import type { Editor, JSONContent } from '@tiptap/react'

/** The position where a new block goes, and what it replaces. */
export function placeForBlock(editor: Editor): { from: number; to: number } {
  const { $from, $to } = editor.state.selection
  const isEmptyParagraph = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  if (isEmptyParagraph) return { from: $from.before(1), to: $from.after(1) }
  const after = $to.depth === 0 ? $to.pos : $to.after(1)
  return { from: after, to: after }
}

/** `enter` gives the focus to the block's own fields, `inside` puts the caret into it, `after` behind it. Answers where it stands. */
export function insertBlock(editor: Editor, block: JSONContent, then: 'enter' | 'inside' | 'after'): number {
  const { from, to } = placeForBlock(editor)
  editor.commands.command(({ tr, state }) => {
    const node = state.schema.nodeFromJSON(block)
    tr.replaceRangeWith(from, to, node)
    const start = tr.mapping.map(from, -1)
    const behind = start + node.nodeSize
    // A text never ends with a block behind which nobody can write.
    if (behind >= tr.doc.content.size) tr.insert(behind, state.schema.nodes.paragraph?.create() ?? [])
    tr.setSelection(TextSelection.near(tr.doc.resolve(then === 'inside' ? start + 1 : behind)))
    return true
  })
  // A suggestion leaves the empty paragraph where it was, and the block stands behind it.
  const { nodeAfter } = editor.state.doc.resolve(from)
  const at = nodeAfter && nodeAfter.type.name !== block.type ? from + nodeAfter.nodeSize : from
  if (then !== 'enter') editor.commands.focus()
  else
    requestAnimationFrame(() => {
      const dom = editor.view.nodeDOM(at)
      if (dom instanceof HTMLElement) dom.querySelector('input')?.focus()
    })
  return at
}
