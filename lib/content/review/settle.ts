/**
 * A text with its suggestions decided. One walk serves them all: what is written,
 * what is suggested, one suggestion accepted or rejected. It is total: whatever a
 * merge of several people's changes has left, the result is a valid document.
 */
import { Fragment, type Node, type NodeType } from '@tiptap/pm/model'
import { decided, type Decide } from './decision'
import { decidedInline } from './decided-text'
import { fitted } from './fitting'
import { asDeleted, asInserted, suggestionsOn, suggestOf } from './authorship'
import { suggestedAs, type NodeSuggestion } from './review-marks'

/** A block on its way: what it will be, and what it holds before its content is decided. */
type Pending = { type: NodeType; attrs: Node['attrs']; marks: Node['marks']; children: Node[]; source: Node; touched: boolean }

const joinable = (before: Pending, block: Pending): boolean =>
  (before.type.isTextblock ? block.type.isTextblock : before.type.compatibleContent(block.type) && before.type === block.type && !before.type.isLeaf)

const whole = ['insertion', 'deletion'] as const

/** Moves what is suggested of a block as a whole onto what it holds. */
function spread(block: Pending, one: NodeSuggestion): void {
  const { id, author, at } = one
  if (one.kind === 'modification') return
  const kind = one.kind
  const mark = kind === 'insertion' ? asInserted : asDeleted
  block.children = block.children.map((child) => {
    const isSaid = suggestionsOn(child).some((other) => other.kind === kind)
    if (isSaid) return child
    return child.isInline ? mark(child, { id, author, at }) : suggestOf(child, kind, { id, author, at })
  })
}

/** Appends a block to the one before it. A suggestion of only one of them as a whole must not take the other along. */
function join(before: Pending, block: Pending): void {
  const [first, second] = [listOf(before), listOf(block)]
  const isShared = (one: NodeSuggestion): boolean => [first, second].every((list) => list.some((other) => other.kind === one.kind && other.id === one.id))
  const isWhole = (one: NodeSuggestion): boolean => whole.some((kind) => kind === one.kind)
  for (const one of first) if (isWhole(one) && !isShared(one)) spread(before, one)
  for (const one of second) if (isWhole(one) && !isShared(one)) spread(block, one)
  before.attrs = { ...before.attrs, suggested: suggestedAs(first.filter((one) => !isWhole(one) || isShared(one))) }
  before.children = [...before.children, ...block.children]
  before.touched = true
}

const listOf = ({ attrs }: Pending): NodeSuggestion[] => (typeof attrs.suggested === 'string' ? (JSON.parse(attrs.suggested) as NodeSuggestion[]) : [])

/**
 * Whether a block is of another layer than the one that joins: where a split is taken
 * back, its first half is never what somebody has inserted between; where a border
 * goes, what is still suggested to go does not keep the blocks apart.
 */
function isPassedOver(other: Pending, block: Pending, joins: 'join' | 'split'): boolean {
  const kind = joins === 'split' ? 'insertion' : 'deletion'
  const own = listOf(block)
  return listOf(other).some((one) => one.kind === kind && !own.some((shared) => shared.kind === kind && shared.id === one.id))
}

/** Which blocks remain of `children`, joined where a border goes; their content is still to be decided. */
function remaining(children: readonly Node[], decide: Decide): Pending[] {
  const blocks: Pending[] = []
  for (const child of children) {
    const { goes, joins, type, attrs } = decided(child, decide)
    if (goes) continue
    const block: Pending = { type, attrs, marks: child.marks, children: [...child.children], source: child, touched: false }
    const before = joins && blocks.findLast((other) => !isPassedOver(other, block, joins))
    if (before && joinable(before, block)) {
      join(before, block)
    } else blocks.push(block)
  }
  return blocks
}

const sameNodes = (a: readonly Node[], b: readonly Node[]): boolean => a.length === b.length && a.every((node, at) => node === b[at])

function settledBlock({ type, attrs, marks, children, source, touched }: Pending, decide: Decide): Node | null {
  const content = type.inlineContent ? settledInline(children, decide) : settledBlocks(children, decide)
  if (!touched && type === source.type && attrs === source.attrs && sameNodes(content, source.children)) return source
  return fitted(type, attrs, content, children.length > 0, marks)
}

function settledInline(children: readonly Node[], decide: Decide): Node[] {
  return children.map((child) => decidedInline(child, decide)).filter((child) => child !== null)
}

/** Sibling blocks with their suggestions decided. */
export function settledBlocks(children: readonly Node[], decide: Decide): Node[] {
  return remaining(children, decide)
    .map((block) => settledBlock(block, decide))
    .filter((block) => block !== null)
}

/** The whole document with its suggestions decided. */
export function settled(doc: Node, decide: Decide): Node {
  const content = settledBlocks(doc.children, decide)
  if (sameNodes(content, doc.children)) return doc
  return fitted(doc.type, doc.attrs, content, false, doc.marks) ?? doc.copy(Fragment.empty)
}

/** The text without its suggestions: every one rejected, the anchors of notes gone. */
export const asWritten = (doc: Node): Node => settled(doc, { of: () => 'reject', notes: 'strip' })

/** The text as it would be: every suggestion accepted, the anchors of notes gone. */
export const asSuggested = (doc: Node): Node => settled(doc, { of: () => 'accept', notes: 'strip' })
