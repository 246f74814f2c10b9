/**
 * A person's change as a suggestion: the same effect to the eye, but nothing that was
 * written is lost and everything can be taken back, by whoever decides.
 */
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { merged } from './merging'
import { typedPlainly } from './plain-typing'
import { isRecordable } from './recordable'
import { rewrite } from './rewrite'
import { sessionOf, type Author, type Place, type Session } from './session'
import { typedOn } from './typing-on'

export type { Author } from './session'

function positionOf(doc: Node, wanted: Node): number | null {
  let found: number | null = null
  doc.descendants((node, pos) => {
    if (node === wanted) found ??= pos
    return found === null
  })
  return found
}

const inside = (doc: Node, place: Place | undefined): number | null => {
  const pos = place ? positionOf(doc, place.node) : null
  return pos === null || !place ? null : pos + 1 + place.offset
}

/** Where a position of the changed document is in the recorded one. */
function placeOf(pos: number, doc: Node, isForward: boolean, { ahead, behind, nodes }: Session): number | null {
  const [first, second] = isForward ? [ahead, behind] : [behind, ahead]
  const place = inside(doc, first.get(pos)) ?? inside(doc, second.get(pos))
  if (place !== null) return place
  // Innermost first: what was copied or left alone keeps its measure.
  for (const [start, node] of [...nodes].sort(([a], [b]) => b - a)) {
    if (start >= pos || pos >= start + node.nodeSize) continue
    const at = positionOf(doc, node)
    if (at !== null) return at + pos - start
  }
  return null
}

/** Delete moves the caret over what goes, Backspace leaves it before. */
function isForwardDeletion(tr: Transaction, { selection }: EditorState): boolean {
  if (!selection.empty) return false
  let isForward = false
  tr.mapping.maps.forEach((map) => map.forEach((from, to, newFrom, newTo) => (isForward ||= from === selection.from && to > from && newFrom === newTo)))
  return isForward
}

function selectionIn(doc: Node, tr: Transaction, state: EditorState, session: Session): Selection {
  const { selection } = tr
  if (selection instanceof NodeSelection) {
    const node = session.nodes.get(selection.from)
    const pos = node ? positionOf(doc, node) : null
    if (pos !== null) return NodeSelection.create(doc, pos)
  }
  const isForward = isForwardDeletion(tr, state)
  const head = placeOf(selection.head, doc, isForward, session)
  const anchor = selection.empty ? head : placeOf(selection.anchor, doc, isForward, session)
  const fallback = Math.min(state.selection.head, doc.content.size)
  return TextSelection.between(doc.resolve(anchor ?? fallback), doc.resolve(head ?? fallback))
}

/** The same change as suggestions, with its selection; null where the schema leaves no room for them. */
function suggesting(tr: Transaction, state: EditorState, by: Author, passing: readonly string[]): Transaction | null {
  const further = typedOn(tr, by.author)
  if (further) return selecting(state.tr.insert(further.at, further.words), tr.selection)
  // Words typed within what is to go would take that mark from around them, and nothing would be left of them.
  typedPlainly(tr, passing)
  const session = sessionOf(by, tr.mapping)
  const doc = merged(tr.before, tr.doc, session)
  return doc && selecting(rewrite(state.tr, doc), selectionIn(doc, tr, state, session))
}

const selecting = (tr: Transaction, selection: Selection): Transaction => tr.setSelection(Selection.fromJSON(tr.doc, selection.toJSON()))

/**
 * The transaction to apply instead of `tr`, so that it suggests what `tr` would do.
 * `tr` itself where there is nothing to record; one without effect where the schema
 * leaves no room for a suggestion.
 */
export function recordSuggestions(tr: Transaction, state: EditorState, by: Author, passing: readonly string[] = []): Transaction {
  if (!isRecordable(tr, passing)) return tr
  const recorded = suggesting(tr, state, by, passing)
  if (!recorded) return state.tr
  recorded.setStoredMarks(tr.storedMarks)
  recorded.setTime(tr.time)
  for (const [name, value] of Object.entries((tr as unknown as { meta: Record<string, unknown> }).meta)) recorded.setMeta(name, value)
  return tr.scrolledIntoView ? recorded.scrollIntoView() : recorded
}
