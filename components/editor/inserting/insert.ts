/**
 * Puts each kind of content into the text where the caret stands. Each is one
 * transaction; those with words of their own leave the caret or the focus in them.
 */
import type { Editor, JSONContent } from '@tiptap/react'
import { insertBlock, placeForBlock } from '../formats/insert-block'
import { focusInNode } from '../nodes/around'
import { choosePictures } from '../pictures/choose'
import { sendIntoText } from '../pictures/picture-uploads'
import type { KnownEmbed } from '@/lib/content'
import { askFor } from './questions'

const paragraph: JSONContent = { type: 'paragraph' }

/** Inserts the block, and puts the caret in its first line of text. */
function insertAndWrite(editor: Editor, block: JSONContent): void {
  const inside = firstTextIn(editor, insertBlock(editor, block, 'after'))
  if (inside !== null) editor.chain().setTextSelection(inside).run()
  editor.view.focus()
}

/** The first line of text of the block at `at`. */
function firstTextIn({ state: { doc } }: Editor, at: number): number | null {
  let found: number | null = null
  doc.nodesBetween(at, Math.min(at + (doc.nodeAt(at)?.nodeSize ?? 0), doc.content.size), (node, pos) => {
    if (node.isTextblock) found ??= pos + 1
    return found === null
  })
  return found
}

/** Asks for pictures, and makes a gallery of them; more than one takes go on in a second. */
export function insertGallery(editor: Editor): void {
  const { from } = placeForBlock(editor)
  choosePictures((files) => sendIntoText(editor, files, from, 'gallery'))
}

/** Asks for pictures, each of which becomes a figure. */
export function insertPictures(editor: Editor): void {
  const { from } = placeForBlock(editor)
  choosePictures((files) => sendIntoText(editor, files, from, 'figures'))
}

/** A table of three columns and three rows, the first of which heads it. */
export function insertTable(editor: Editor): void {
  const row = (type: 'tableHeader' | 'tableCell'): JSONContent => ({ type: 'tableRow', content: Array.from({ length: 3 }, () => ({ type, content: [paragraph] })) })
  insertAndWrite(editor, { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] })
}

/** Whether a note can be called where the caret stands. */
export function canInsertFootnote({ state }: Editor): boolean {
  const { $to } = state.selection
  const { footnote } = state.schema.nodes
  return footnote !== undefined && $to.parent.inlineContent && $to.parent.canReplaceWith($to.index(), $to.index(), footnote)
}

/** Calls a note behind the selection, and asks for its words. */
export function insertFootnote(editor: Editor): void {
  if (!canInsertFootnote(editor)) return
  const { to } = editor.state.selection
  editor.commands.command(({ tr, state }) => {
    tr.insert(to, state.schema.nodes.footnote?.create() ?? [])
    return true
  })
  if (editor.state.doc.nodeAt(to)?.type.name === 'footnote') askFor(editor, 'footnote', to)
}

/** Asks for the address of something to embed. */
export const askEmbed = (editor: Editor): void => askFor(editor, 'embed', editor.state.selection.from)

/** The card of a known site's page. */
export function insertEmbed(editor: Editor, { provider, address }: KnownEmbed): void {
  const at = insertBlock(editor, { type: 'embed', attrs: { provider, address, title: '', upload: null } }, 'after')
  focusInNode(editor, at, '[data-field="title"]')
}

/** Whether there are letters to explain: a selection inside one block, or the caret in an abbreviation. */
export function canAbbreviate(editor: Editor): boolean {
  const { selection, schema } = editor.state
  const { $from, $to } = selection
  const { abbreviation } = schema.marks
  if (!abbreviation || !$from.parent.inlineContent || !$from.parent.type.allowsMarkType(abbreviation)) return false
  return editor.isActive('abbreviation') || (!selection.empty && $from.sameParent($to))
}

/** Asks what the selected letters stand for. */
export function askAbbreviation(editor: Editor): void {
  if (canAbbreviate(editor)) askFor(editor, 'abbreviation', editor.state.selection.from)
}
