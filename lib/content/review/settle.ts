/**
 * A text with its suggestions decided. One walk serves them all: what is written,
 * what is suggested, one suggestion accepted or rejected. It is total: whatever a
 * merge of several people's changes has left, the result is a valid document.
 */
import { Fragment, type Node, type NodeType } from '@tiptap/pm/model'
import { decided, type Decide } from './decision'
import { decidedInline } from './decided-text'
import { fitted } from './fitting'

/** A block on its way: what it will be, and what it holds before its content is decided. */
type Pending = { type: NodeType; attrs: Node['attrs']; marks: Node['marks']; children: Node[]; source: Node; touched: boolean }

const joinable = (before: Pending | undefined, block: Pending): before is Pending =>
  before !== undefined &&
  (before.type.isTextblock ? block.type.isTextblock : before.type.compatibleContent(block.type) && before.type === block.type && !before.type.isLeaf)

/** Which blocks remain of `children`, joined where a border goes; their content is still to be decided. */
function remaining(children: readonly Node[], decide: Decide): Pending[] {
  const blocks: Pending[] = []
  for (const child of children) {
    const { goes, joins, type, attrs } = decided(child, decide)
    if (goes) continue
    const block: Pending = { type, attrs, marks: child.marks, children: [...child.children], source: child, touched: false }
    const before = blocks.at(-1)
    if (joins && joinable(before, block)) {
      before.children.push(...block.children)
      before.touched = true
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
