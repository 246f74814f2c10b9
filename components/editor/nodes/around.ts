/** Acts of a node view on the place where its node stands. */
import type { Editor } from '@tiptap/react'

type GetPos = () => number | undefined

/** Puts the cursor behind the node, in a paragraph that is made when there is none. */
export function writeBehind(editor: Editor, getPos: GetPos): void {
  const at = getPos()
  const node = at === undefined ? null : editor.state.doc.nodeAt(at)
  if (at === undefined || !node) return
  const behind = at + node.nodeSize
  const next = editor.state.doc.nodeAt(behind)
  const chain = editor.chain()
  if (!next?.isTextblock) chain.insertContentAt(behind, { type: 'paragraph' })
  chain.setTextSelection(behind + 1).run()
  // At once: the editor's own `focus` waits a frame, and the next key would go astray.
  editor.view.focus()
}

/** Moves a block of the document one place up or down, past its neighbour. */
export function moveBlock(editor: Editor, getPos: GetPos, direction: 'up' | 'down'): void {
  const at = getPos()
  if (at === undefined) return
  editor.commands.command(({ tr }) => {
    const index = tr.doc.resolve(at).index(0)
    const node = tr.doc.child(index)
    const neighbour = tr.doc.maybeChild(direction === 'up' ? index - 1 : index + 1)
    if (!neighbour) return false
    tr.delete(at, at + node.nodeSize)
    tr.insert(direction === 'up' ? at - neighbour.nodeSize : at + neighbour.nodeSize, node)
    return true
  })
}
