/** The suggestions of a text as a list: what a card says of each, in the order of the text. */
import type { Node } from '@tiptap/pm/model'
import { isSuggestionMark, markOf, provenanceOf, suggestedOf, type EarlierNode, type NodeKind, type NodeSuggestion, type Provenance } from './review-marks'

/** What happens to a node as a whole, named as in the schema. */
export type NodeChange =
  | { kind: Exclude<NodeKind, 'modification'>; type: string }
  | { kind: 'modification'; type: string; was: EarlierNode; is: EarlierNode }
/** A mark that text gains or loses. */
export type MarkChange = { kind: 'added' | 'removed'; type: string; attrs: Record<string, unknown> }

export type Suggestion = Provenance & {
  /** From its first trace in the document to its last. */
  from: number
  to: number
  kinds: NodeKind[]
  /** The words that come and those that go; a line break between blocks. */
  inserted: string
  deleted: string
  /** The words whose marks change. */
  marked: string
  nodes: NodeChange[]
  marks: MarkChange[]
}

type Words = 'inserted' | 'deleted' | 'marked'
type Open = { suggestion: Suggestion; within: Partial<Record<Words, Node | null>>; wholeUntil: number }

const plainAttrs = ({ suggested: _not, ...attrs }: Record<string, unknown>): Record<string, unknown> => attrs

function wordsIn(node: Node, without: 'insertion' | 'deletion'): string {
  const blocks: string[] = []
  node.descendants((child) => {
    if (child.isTextblock) blocks.push(child.children.map((inline) => (inline.marks.some((mark) => mark.type.name === without) ? '' : inline.text ?? '')).join(''))
    return !child.isTextblock
  })
  return node.isTextblock ? wordsOf(node, without) : blocks.filter((words) => words !== '').join('\n')
}

const wordsOf = (block: Node, without: 'insertion' | 'deletion'): string =>
  block.children.map((inline) => (inline.marks.some((mark) => mark.type.name === without) ? '' : inline.text ?? '')).join('')

/** Every suggestion once, however many pieces it has; two that touch are two. */
export function suggestionsIn(doc: Node): Suggestion[] {
  const open = new Map<string, Open>()

  function found({ id, author, at }: Provenance, kind: NodeKind, from: number, to: number): Open {
    let entry = open.get(id)
    if (!entry) open.set(id, (entry = { suggestion: { id, author, at, from, to, kinds: [], inserted: '', deleted: '', marked: '', nodes: [], marks: [] }, within: {}, wholeUntil: 0 }))
    entry.suggestion.to = Math.max(entry.suggestion.to, to)
    if (!entry.suggestion.kinds.includes(kind)) entry.suggestion.kinds.push(kind)
    return entry
  }

  function write(entry: Open, list: Words, words: string, block: Node | null): void {
    if (words === '') return
    const { suggestion, within } = entry
    const isElsewhere = list in within && within[list] !== block
    suggestion[list] += (isElsewhere && suggestion[list] !== '' ? '\n' : '') + words
    within[list] = block
  }

  function nodeSuggestion(one: NodeSuggestion, node: Node, pos: number): void {
    const isWhole = one.kind === 'insertion' || one.kind === 'deletion'
    const entry = found(one, one.kind, pos, isWhole || one.kind === 'modification' ? pos + node.nodeSize : pos + 1)
    const type = node.type.name
    if (pos < entry.wholeUntil) return
    if (one.kind === 'modification') entry.suggestion.nodes.push({ kind: one.kind, type, was: one.was, is: { type, attrs: plainAttrs(node.attrs) } })
    else entry.suggestion.nodes.push({ kind: one.kind, type })
    if (!isWhole) return
    write(entry, one.kind === 'insertion' ? 'inserted' : 'deleted', wordsIn(node, one.kind === 'insertion' ? 'deletion' : 'insertion'), node)
    entry.wholeUntil = pos + node.nodeSize
  }

  function textSuggestion(node: Node, pos: number, block: Node | null): void {
    for (const mark of node.marks.filter(isSuggestionMark)) {
      const kind = mark.type.name as 'insertion' | 'deletion' | 'modification'
      const entry = found(provenanceOf(mark.attrs), kind, pos, pos + node.nodeSize)
      if (kind !== 'modification') {
        if (pos >= entry.wholeUntil) write(entry, kind === 'insertion' ? 'inserted' : 'deleted', node.text!, block)
        continue
      }
      const changed = markOf(node.type.schema, mark.attrs.mark)
      const change: MarkChange = { kind: mark.attrs.was === 'absent' ? 'added' : 'removed', type: changed.type.name, attrs: { ...changed.attrs } }
      const { marks } = entry.suggestion
      const isFirst = node.marks.find((other) => other.type === mark.type && other.attrs.id === mark.attrs.id) === mark
      if (isFirst) write(entry, 'marked', node.text!, block)
      if (!marks.some((other) => JSON.stringify(other) === JSON.stringify(change))) marks.push(change)
    }
  }

  doc.descendants((node, pos, parent) => {
    if (node.isText) textSuggestion(node, pos, parent)
    else for (const one of suggestedOf(node)) nodeSuggestion(one, node, pos)
  })
  return [...open.values()].map(({ suggestion }) => suggestion)
}
