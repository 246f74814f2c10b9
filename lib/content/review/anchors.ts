/** The anchors of notes: a mark with the thread's id, which follows its words wherever they go. */
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { reviewMeta } from './deciding'

/** From the anchor's first word to its last, and the words themselves. */
export type Anchor = { from: number; to: number; quote: string }

const notesOn = (node: Node) => node.marks.filter((mark) => mark.type.name === 'note')

/** Every anchor by its thread's id, in the order of the text. */
export function anchorsIn(doc: Node): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  const blocks = new Map<string, Node | null>()
  doc.descendants((node, pos, parent) => {
    if (!node.isText) return
    for (const mark of notesOn(node)) {
      const id = mark.attrs.id as string
      const known = anchors.get(id)
      const space = known && blocks.get(id) !== parent ? ' ' : ''
      anchors.set(id, { from: known?.from ?? pos, to: pos + node.nodeSize, quote: (known?.quote ?? '') + space + node.text! })
      blocks.set(id, parent)
    }
  })
  return anchors
}

/** Anchors a thread to a passage. Never recorded as a suggestion. */
export function anchorNote(tr: Transaction, from: number, to: number, id: string): Transaction {
  const mark = tr.doc.type.schema.marks.note!.create({ id })
  // On text only: marks of a line break would be lost on the way through Yjs.
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isText) tr.addMark(Math.max(from, pos), Math.min(to, pos + node.nodeSize), mark)
  })
  return tr.setMeta(reviewMeta, 'note')
}

/** Takes a thread's anchor away, wherever it is. */
export function removeAnchor(tr: Transaction, id: string): Transaction {
  tr.doc.descendants((node, pos) => {
    for (const mark of node.isText ? notesOn(node) : []) if (mark.attrs.id === id) tr.removeMark(pos, pos + node.nodeSize, mark)
  })
  return tr.setMeta(reviewMeta, 'note')
}
