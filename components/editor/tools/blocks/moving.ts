/**
 * Moving, doubling and removing what the caret stands in: a list item in its list, a row in
 * its table, otherwise the block of the document. It is the neighbour that changes places,
 * so that carets, notes and suggestions in what is moved stay where they are.
 */
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type EditorState, type Selection, type Transaction } from '@tiptap/pm/state'
import { headsTable } from '../../nodes/table-tools'

export type Direction = 'up' | 'down'

/** A run of siblings: the children `first` to `last` of `parent`, at `from`–`to` in the document. */
export type Unit = { parent: Node; first: number; last: number; from: number; to: number }

const holdsUnits = new Set(['doc', 'bulletList', 'orderedList', 'table'])

const lastIndex = ($to: ResolvedPos, depth: number, first: number): number =>
  Math.max(first, $to.depth === depth ? $to.index(depth) - 1 : $to.index(depth))

/** What a move would take, or null in an empty document. */
export function unitAt({ $from, $to }: Selection): Unit | null {
  let depth = $from.sharedDepth($to.pos)
  while (!holdsUnits.has($from.node(depth).type.name)) depth -= 1
  const parent = $from.node(depth)
  const first = $from.index(depth)
  const last = lastIndex($to, depth, first)
  if (first >= parent.childCount) return null
  const from = $from.posAtIndex(first, depth)
  return { parent, first, last, from, to: $from.posAtIndex(Math.min(last + 1, parent.childCount), depth) }
}

const isHeaderRow = (node: Node): boolean => node.type.name === 'tableRow' && headsTable(node)

/** The transaction that moves the unit past its neighbour, or null at the edge. The first row of a table keeps its place while it is its head. */
export function movedUnit(state: EditorState, unit: Unit, direction: Direction): Transaction | null {
  const neighbour = unit.parent.maybeChild(direction === 'up' ? unit.first - 1 : unit.last + 1)
  if (!neighbour || isHeaderRow(neighbour) || isHeaderRow(unit.parent.child(unit.first))) return null
  const { tr } = state
  return direction === 'up'
    ? tr.insert(unit.to, neighbour).delete(unit.from - neighbour.nodeSize, unit.from)
    : tr.delete(unit.to, unit.to + neighbour.nodeSize).insert(unit.from, neighbour)
}

/** The transaction that puts the unit a second time behind itself, the caret in the copy. */
export function doubledUnit(state: EditorState, { from, to }: Unit): Transaction {
  // Made anew: a shared text finds its nodes again by their identity, and would never settle on two that are one.
  const copies = Fragment.fromJSON(state.schema, state.doc.slice(from, to).content.toJSON())
  const tr = state.tr.insert(to, copies)
  const copy = tr.doc.nodeAt(to)
  return tr.setSelection(copy?.isAtom ? NodeSelection.create(tr.doc, to) : TextSelection.near(tr.doc.resolve(to + 1)))
}

/** The transaction that takes the unit out; what holds it goes with its last child, and a text keeps one paragraph. */
export function withoutUnit(state: EditorState, unit: Unit): Transaction {
  const { tr, doc, schema } = state
  const isAll = unit.last - unit.first + 1 === unit.parent.childCount
  if (!isAll) tr.delete(unit.from, unit.to)
  else if (unit.parent === doc) tr.replaceWith(unit.from, unit.to, schema.nodes.paragraph?.create() ?? Fragment.empty)
  else {
    const $unit = doc.resolve(unit.from)
    const holder = { from: $unit.before(), to: $unit.after() }
    if ($unit.depth === 1 && doc.childCount === 1) tr.replaceWith(holder.from, holder.to, schema.nodes.paragraph?.create() ?? Fragment.empty)
    else tr.deleteRange(holder.from, holder.to)
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(unit.from, tr.doc.content.size))))
}
