/**
 * Two people who each take one of two items out of a list leave a list without items,
 * and whoever came second did nothing wrong. Such a block may pass the door; one with
 * something in it that its kind never holds was written by no editor.
 */
import type { ContentMatch, NodeType } from '@tiptap/pm/model'
import { workingSchema } from '@/lib/content/review'
import type { Json } from './yjs-json'

const held = new Map<NodeType, ReadonlySet<NodeType>>()

/** Every kind of node that may stand somewhere in a node of this kind. */
function heldBy(type: NodeType): ReadonlySet<NodeType> {
  const known = held.get(type)
  if (known) return known
  const kinds = new Set<NodeType>()
  const seen = new Set<ContentMatch>()
  const walk = (match: ContentMatch): void => {
    if (seen.has(match)) return
    seen.add(match)
    for (let at = 0; at < match.edgeCount; at++) {
      kinds.add(match.edge(at).type)
      walk(match.edge(at).next)
    }
  }
  walk(type.contentMatch)
  held.set(type, kinds)
  return kinds
}

/** Whether every node in the block may stand in its parent, so that only erasing can have left it incomplete. */
export function isErasedOnly({ type, content = [] }: Json): boolean {
  const parent = workingSchema.nodes[type]
  return parent !== undefined && content.every((child) => {
    const kind = workingSchema.nodes[child.type]
    return kind !== undefined && heldBy(parent).has(kind) && isErasedOnly(child)
  })
}
