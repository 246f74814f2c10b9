/**
 * Two people who each take the last but one item out of a list leave a list without
 * items, and neither did wrong. Such a text is read as what remains of it.
 */
import { Fragment, type Node } from '@tiptap/pm/model'
import { fitted } from './fitting'

function mendedNode(node: Node): Node | null {
  if (node.isLeaf || node.inlineContent) return node
  const children = node.children.map(mendedNode).filter((child) => child !== null)
  const isSame = children.length === node.childCount && children.every((child, at) => child === node.child(at))
  if (isSame && node.type.validContent(node.content)) return node
  return fitted(node.type, node.attrs, children, true, node.marks)
}

/** The document with every block's content brought within the schema; itself where it is already. */
export const mended = (doc: Node): Node => mendedNode(doc) ?? doc.copy(Fragment.empty)
