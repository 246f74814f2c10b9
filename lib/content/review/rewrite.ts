/** Turning a transaction's document into another one by the smallest changes we know how to find. */
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { Transaction } from '@tiptap/pm/state'

type Change = { from: number; to: number; content: Fragment }

const joinsText = (a: Node | undefined, b: Node | undefined): boolean => Boolean(a?.isText && b?.isText && a.sameMarkup(b))

/** What differs between two runs of text, to the character: what is being composed elsewhere in it must not be redrawn. */
function inlineChange(old: Node, next: Node, start: number): Change {
  const from = old.content.findDiffStart(next.content) ?? 0
  const end = old.content.findDiffEnd(next.content) ?? { a: old.content.size, b: next.content.size }
  // In « aa » become « aaa » both ends could claim the same letter.
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  return { from: start + from, to: start + end.a + overlap, content: next.content.cut(from, end.b + overlap) }
}

/** What differs between two nodes' contents, from the first to the last, `start` being where the old one begins. */
function changes(old: Node, next: Node, start: number, found: Change[]): void {
  const before = old.children
  const after = next.children
  let first = 0
  let from = start
  while (first < before.length && first < after.length && before[first]!.eq(after[first]!)) from += before[first++]!.nodeSize
  let last = 0
  let to = start + old.content.size
  while (last < before.length - first && last < after.length - first && before[before.length - 1 - last]!.eq(after[after.length - 1 - last]!)) {
    to -= before[before.length - 1 - last++]!.nodeSize
  }
  const oldPart = before.slice(first, before.length - last)
  const newPart = after.slice(first, after.length - last)
  if (oldPart.length === 0 && newPart.length === 0) return
  const isPaired = oldPart.length === newPart.length && oldPart.every((node, at) => isRewritable(node, newPart[at]!))
  if (!isPaired) {
    found.push(old.inlineContent ? inlineChange(old, next, start) : { from, to, content: Fragment.fromArray(newPart) })
    return
  }
  oldPart.forEach((node, at) => {
    if (node.isText) {
      if (!node.eq(newPart[at]!)) found.push({ from, to: from + node.nodeSize, content: Fragment.from(newPart[at]) })
    } else changes(node, newPart[at]!, from + 1, found)
    from += node.nodeSize
  })
}

// Text that would flow together with its new neighbour must be replaced with it: never here, marks differ.
const isRewritable = (a: Node, b: Node): boolean => (a.isText && b.isText ? a.text === b.text && !joinsText(a, b) : !a.isText && !a.isLeaf && a.sameMarkup(b))

/** Adds the steps that make `tr.doc` equal `next`. */
export function rewrite(tr: Transaction, next: Node): Transaction {
  const found: Change[] = []
  changes(tr.doc, next, 0, found)
  for (const { from, to, content } of found.reverse()) tr.step(new ReplaceStep(from, to, new Slice(content, 0, 0)))
  if (!tr.doc.eq(next)) tr.step(new ReplaceStep(0, tr.doc.content.size, new Slice(next.content, 0, 0)))
  return tr
}
