/** What is decided of suggestions, and what that makes of one node's own attribute. */
import type { Attrs, Node, NodeType } from '@tiptap/pm/model'
import { suggestedAs, suggestedOf, type Provenance } from './review-marks'

export type Decision = 'accept' | 'reject' | 'keep'

/** A decision for every suggestion there is, and whether the anchors of notes stay. */
export type Decide = { of: (suggestion: Provenance) => Decision; notes: 'keep' | 'strip' }

/** `joins`: through a border that was suggested to go, or one that was suggested to come and does not. */
export type DecidedNode = { goes: boolean; joins: 'join' | 'split' | null; type: NodeType; attrs: Attrs }

/** Whether the node goes, whether it joins the one before it, and what it is otherwise. */
export function decided(node: Node, decide: Decide): DecidedNode {
  const suggested = suggestedOf(node)
  if (suggested.length === 0) return { goes: false, joins: null, type: node.type, attrs: node.attrs }
  const result: DecidedNode = { goes: false, joins: null, type: node.type, attrs: node.attrs }
  const kept = suggested.filter((one) => {
    const decision = decide.of(one)
    if (decision === 'keep') return true
    if (one.kind === 'insertion' || one.kind === 'deletion') result.goes ||= decision === (one.kind === 'deletion' ? 'accept' : 'reject')
    else if (one.kind === 'join' || one.kind === 'split') result.joins ??= decision === (one.kind === 'join' ? 'accept' : 'reject') ? one.kind : null
    else if (one.kind === 'modification' && decision === 'reject') {
      const type = node.type.schema.nodes[one.was.type]
      // What was a block of text becomes one again: a merge may have made it something else meanwhile.
      if (type && type.isTextblock === node.isTextblock && type.isLeaf === node.isLeaf) [result.type, result.attrs] = [type, one.was.attrs]
    }
    return false
  })
  return { ...result, attrs: { ...result.attrs, suggested: suggestedAs(kept) } }
}
