/** What is suggested of whole nodes, as classes on their elements: text shows its own by its marks. */
import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { suggestedOf } from '@/lib/content/review'

export function decorationsOf(doc: Node): DecorationSet {
  const decorations: Decoration[] = []
  doc.descendants((node, pos) => {
    const suggested = node.isText ? [] : suggestedOf(node)
    if (suggested.length === 0) return
    const attributes = { class: suggested.map(({ kind }) => `suggested-${kind}`).join(' '), 'data-suggestion': suggested.map(({ id }) => id).join(' ') }
    decorations.push(Decoration.node(pos, pos + node.nodeSize, attributes))
  })
  return DecorationSet.create(doc, decorations)
}
