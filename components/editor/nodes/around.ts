/** Acts of a node view on the place where its node stands. */
import { movesMeta } from '@/lib/content/review'
import type { Editor } from '@tiptap/react'
import type { EditorView } from '@tiptap/pm/view'

export type GetPos = () => number | undefined
type Direction = 'up' | 'down'

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

/** Moves a node one place up or down among its siblings; answers where it then stands. */
export function moveBlock(editor: Editor, getPos: GetPos, direction: Direction): number | null {
  const at = getPos()
  if (at === undefined) return null
  const $at = editor.state.doc.resolve(at)
  const neighbour = $at.parent.maybeChild(direction === 'up' ? $at.index() - 1 : $at.index() + 1)
  return neighbour ? moveTo(editor, at, direction === 'up' ? at - neighbour.nodeSize : at + neighbour.nodeSize) : null
}

/** Moves the node at `from` to where `to` is once it has been taken out. */
export function moveTo(editor: Editor, from: number, to: number): number | null {
  const node = editor.state.doc.nodeAt(from)
  if (!node) return null
  editor.commands.command(({ tr }) => {
    tr.delete(from, from + node.nodeSize)
    tr.insert(to, node).setMeta(movesMeta, true)
    return true
  })
  return to
}

/** Gives the focus to a control of the node that stands at `at`: at once, or when it has been drawn. */
export function focusInNode(editor: Editor, at: number, control: string): void {
  if (!focusNow(editor, at, control)) requestAnimationFrame(() => focusNow(editor, at, control))
}

function focusNow(editor: Editor, at: number, control: string): boolean {
  const dom = editor.isDestroyed ? null : editor.view.nodeDOM(at)
  const element = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(control) : null
  element?.focus()
  return element !== null
}

const controls = ':is(button, select, input):not([tabindex="-1"])'

/** From the text to the tools of the innermost block that holds the selection and has some; answers whether there are any. */
export function focusBlockTools(view: EditorView): boolean {
  const { $from, from } = view.state.selection
  const places = [from, ...Array.from({ length: $from.depth }, (_, up) => $from.before($from.depth - up))]
  for (const at of places) {
    const dom = view.nodeDOM(at)
    const control = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(`[data-block-tools] ${controls}`) : null
    if (!control) continue
    control.focus()
    return true
  }
  return false
}
