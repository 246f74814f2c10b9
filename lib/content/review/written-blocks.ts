/** Blocks of text on their way from a run of tokens back into nodes, and where each place went. */
import { Fragment, type Node } from '@tiptap/pm/model'
import type { Provenance } from './review-marks'
import type { Session } from './session'
import type { Token } from './tokens'

export type State = 'stays' | 'comes' | 'goes'
export type Written = { state: State; node: Node; afterPos: number | null }
/** `ends`: where the block of the changed document ends of which this is the last part. */
export type Block = { state: State; isSolid: boolean; node: Node; opens: Node[]; depth: number; by: () => Provenance; afterPos: number | null; ends: number | null; inline: Written[] }

function remember(block: Block, node: Node, { behind, ahead, nodes }: Session): void {
  if (block.afterPos !== null) {
    if (!block.isSolid) behind.set(block.afterPos + 1, { node, offset: 0 })
    nodes.set(block.afterPos, node)
  }
  let offset = 0
  for (const { node: inline, afterPos } of block.inline) {
    if (afterPos !== null) {
      ahead.set(afterPos, { node, offset })
      behind.set(afterPos + inline.nodeSize, { node, offset: offset + inline.nodeSize })
    }
    offset += inline.nodeSize
  }
  if (block.ends !== null) ahead.set(block.ends, { node, offset })
}

/** Finds of each block of the changed document the last part that it has become. */
export function markEnds(blocks: readonly Block[], after: readonly Token[]): void {
  const ends = new Map(after.map((token) => [token.pos, token.pos + token.node.nodeSize - 1]))
  blocks.forEach((block, at) => {
    const next = blocks[at + 1]
    if (block.isSolid || (next && next.afterPos === null)) return
    const start = blocks.slice(0, at + 1).findLast(({ afterPos }) => afterPos !== null)?.afterPos
    block.ends = start === undefined || start === null ? null : (ends.get(start) ?? null)
  })
}

type Open = { shell: Node; children: Node[] }

/** Puts the blocks back into the containers that hold them. */
export function nested(blocks: Block[], session: Session): Node[] | null {
  const path: Open[] = [{ shell: blocks[0]!.node, children: [] }]
  const close = (depth: number): void => {
    while (path.length - 1 > depth) {
      const { shell, children } = path.pop()!
      path.at(-1)!.children.push(shell.type.create(shell.attrs, children))
    }
  }
  for (const block of blocks) {
    const outside = block.depth - block.opens.length
    if (path.length - 1 < outside) return null
    close(outside)
    for (const shell of block.opens) path.push({ shell, children: [] })
    const node = block.isSolid ? block.node : block.node.type.create(block.node.attrs, Fragment.from(textOf(block.inline)))
    remember(block, node, session)
    path.at(-1)!.children.push(node)
  }
  close(0)
  return path[0]!.children
}

function textOf(inline: readonly Written[]): Node[] {
  const nodes: Node[] = []
  for (const { node } of inline) {
    const before = nodes.at(-1)
    if (before?.isText && before.sameMarkup(node)) nodes[nodes.length - 1] = node.type.schema.text(before.text! + node.text!, node.marks)
    else nodes.push(node)
  }
  return nodes
}
