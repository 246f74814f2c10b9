/**
 * A plain text put over one that people review: whoever saves without the shared
 * document (another program, a page without a connection) knows nothing of suggestions and
 * anchors. What they left as it was keeps its own; what they rewrote is as they wrote it.
 */
import { Fragment, type Node } from '@tiptap/pm/model'
import { asWritten, suggestedOf } from '@/lib/content/review'

/** Neighbouring blocks whose written form depends on no other block. */
type Group = { blocks: Node[]; written: readonly Node[] }

/** `written`, with everything of the review in `before` that stands in blocks both have. */
export function rewritten(before: Node, written: Node): Node {
  if (asWritten(before).eq(written)) return before
  const groups = groupsOf(before)
  const blocks = [...written.children]
  const kept = { first: [] as Node[], last: [] as Node[] }
  const take = (group: Group, at: number): boolean => group.written.every((node, n) => blocks[at + n]?.eq(node))
  for (let group = groups[0]; group && take(group, 0); group = groups[0]) {
    kept.first.push(...group.blocks)
    blocks.splice(0, group.written.length)
    groups.shift()
  }
  for (let group = groups.at(-1); group && group.written.length <= blocks.length && take(group, blocks.length - group.written.length); group = groups.at(-1)) {
    kept.last.unshift(...group.blocks)
    blocks.splice(blocks.length - group.written.length)
    groups.pop()
  }
  const made = before.copy(Fragment.from([...kept.first, ...blocks, ...kept.last]))
  // A text whose blocks hang together in a way that no group shows keeps no review.
  return asWritten(made).eq(written) ? made : written
}

/** Whether somebody inserted the block, or split it off: it belongs to the one before it, or at the beginning to the one after. */
const hangs = (block: Node): boolean => suggestedOf(block).some(({ kind }) => kind === 'split' || kind === 'insertion')

function groupsOf(doc: Node): Group[] {
  const groups: Node[][] = []
  for (const block of doc.children) {
    const last = groups.at(-1)
    if (last && (hangs(block) || last.every(hangs))) last.push(block)
    else groups.push([block])
  }
  return groups.map((blocks) => ({ blocks, written: asWritten(doc.copy(Fragment.from(blocks))).children }))
}
