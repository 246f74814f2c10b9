/** The anchors of notes: where in the text each thread hangs. */
import type { Node } from '@tiptap/pm/model'

export type Anchor = { from: number; to: number; quote: string }

/** Each anchor of the document by its thread's id, with the words it stands on. */
export function anchorsIn(doc: Node): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  doc.descendants((node, at) => {
    for (const { type, attrs } of node.marks) {
      if (type.name !== 'note') continue
      const id = attrs.id as string
      const known = anchors.get(id)
      anchors.set(id, { from: known?.from ?? at, to: at + node.nodeSize, quote: (known?.quote ?? '') + (node.text ?? '') })
    }
  })
  return anchors
}
