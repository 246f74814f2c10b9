/** Changed blocks of text with the change written as suggestions, block by block. */
import { Fragment, type Node } from '@tiptap/pm/model'
import { asDeleted, asInserted, asMarked, blockInserted, isOwnAlone, modifiedList, suggestOf, withSuggested } from './authorship'
import { suggestedOf, type Provenance } from './review-marks'
import { isOwnBorder, once, ownOn, type Session } from './session'
import { aligned, tokensOf, type Border, type Gap, type Match, type Placed, type Solid, type Token } from './tokens'

type State = 'stays' | 'comes' | 'goes'
type Written = { state: State; node: Node; afterPos: number | null }
/** `ends`: where the block of the changed document ends of which this is the last part. */
type Block = { state: State; isSolid: boolean; node: Node; opens: Node[]; depth: number; by: () => Provenance; afterPos: number | null; ends: number | null; inline: Written[] }

class Run {
  readonly blocks: Block[] = []
  impossible = false

  constructor(private readonly session: Session) {}

  private last(): Node | undefined {
    const block = this.blocks.at(-1)
    return block && (block.inline.at(-1)?.node ?? block.node)
  }

  private border(token: Border, state: State, by: () => Provenance, afterPos: number | null): void {
    this.blocks.push({ state, isSolid: false, node: token.node.type.create(token.node.attrs), opens: token.opens.map((node) => node.type.create(node.attrs)), depth: token.depth, by, afterPos, ends: null, inline: [] })
  }

  private write(written: Written): void {
    const block = this.blocks.at(-1)
    if (block && !block.isSolid) block.inline.push(written)
    else this.impossible = true
  }

  private solid(node: Node, state: State, { depth }: Solid, afterPos: number | null): void {
    this.blocks.push({ state, isSolid: true, node, opens: [], depth, by: this.session.whole, afterPos, ends: null, inline: [] })
  }

  gap({ gone, come }: Gap, next: Token | undefined): void {
    const { author, fresh } = this.session
    const before = this.last()
    const by = once(() => ownOn(before, author) ?? ownOn(next?.kind === 'inline' ? next.node : undefined, author) ?? fresh())
    for (const token of gone) {
      if (token.kind === 'inline') {
        if (!isOwnAlone(token.node, author)) this.write({ state: 'goes', node: asDeleted(token.node, by()), afterPos: null })
      } else if (token.kind === 'solid') {
        if (!isOwnAlone(token.node, author)) this.solid(suggestOf(token.node, 'deletion', by()), 'goes', token, null)
      } else if (this.blocks.length === 0 || ![token.node, ...token.opens].every((node) => isOwnBorder(node, author))) this.border(token, 'goes', by, null)
    }
    for (const token of come) {
      if (token.kind === 'border') this.border(token, 'comes', by, token.pos)
      else if (token.kind === 'solid') this.solid(blockInserted(token.node, by()), 'comes', token, token.pos)
      // What was copied with a deletion on it is not what was meant to be pasted.
      else if (!token.node.marks.some((mark) => mark.type.name === 'deletion')) this.write({ state: 'comes', node: asInserted(token.node, by()), afterPos: token.pos })
    }
  }

  match({ before, after }: Match): void {
    const { author, whole } = this.session
    if (after.kind === 'solid') return this.solid(after.node, 'stays', after, after.pos)
    if (before.kind === 'border' && after.kind === 'border') {
      if (before.depth !== after.depth || before.opens.length !== after.opens.length) this.impossible = true
      const changed = (old: Node, now: Node) => withSuggested(now.type.create(now.attrs), modifiedList(old, now, whole, author))
      this.border(after, 'stays', whole, after.pos)
      const block = this.blocks.at(-1)!
      block.node = changed(before.node, after.node)
      block.opens = before.opens.map((old, at) => changed(old, after.opens[at] ?? old))
      return
    }
    const node = before.node.isText
      ? asMarked(before.node, after.node, whole, author)
      : withSuggested(before.node, modifiedList(before.node, after.node, whole, author), after.node.type, after.node.attrs)
    this.write({ state: 'stays', node, afterPos: after.pos })
  }
}

/** The node of a level that was last begun: what a split at that level splits. */
function containerAt(blocks: readonly Block[], level: number): Node | undefined {
  const block = blocks.findLast(({ depth, opens, isSolid }) => !isSolid && depth >= level && depth - opens.length <= level)
  return block && (block.depth === level ? block.node : block.opens[level - (block.depth - block.opens.length)])
}

/** The second half of a split: what is suggested of the whole is suggested of both. */
function asSplit(node: Node, first: Node | undefined, by: Provenance): Node {
  const shared = first ? suggestedOf(first).filter(({ kind }) => kind !== 'split' && kind !== 'join') : []
  const isOwnToo = shared.some((one) => one.kind === 'insertion' && one.id === by.id)
  return withSuggested(node, isOwnToo ? shared : [...shared, { kind: 'split', ...by }])
}

/** Says of each border that came or goes what it is: a whole block, or a split, or a join. */
function judged(blocks: Block[]): Block[] | null {
  let isLeading = true
  for (const [at, block] of blocks.entries()) {
    const everyInline = block.inline.every(({ state }) => state === block.state)
    const asWhole = everyInline && block.opens.length === 0
    isLeading &&= block.state === 'goes'
    if (block.isSolid) continue
    if (block.state === 'goes' && isLeading) {
      if (!asWhole) return null
      block.node = suggestOf(block.node, 'deletion', block.by())
    } else if (block.state === 'comes' && asWhole) block.node = withSuggested(block.node, [{ kind: 'insertion', ...block.by() }])
    else if (block.state !== 'stays') {
      if (at === 0) return null
      const suggest = (node: Node, level: number): Node => (block.state === 'goes' ? suggestOf(node, 'join', block.by()) : asSplit(node, containerAt(blocks.slice(0, at), level), block.by()))
      const outside = block.depth - block.opens.length
      block.node = suggest(block.node, block.depth)
      block.opens = block.opens.map((node, index) => suggest(node, outside + index))
    }
  }
  return blocks
}

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
function markEnds(blocks: readonly Block[], after: readonly Token[]): void {
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
function nested(blocks: Block[], session: Session): Node[] | null {
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

/** The siblings with what changed between them suggested, or null where they are no run of text. */
export function textRun(before: readonly Placed[], after: readonly Placed[], session: Session): Node[] | null {
  const old = tokensOf(before)
  const now = tokensOf(after)
  if (!old || !now) return null
  const run = new Run(session)
  const alignment = aligned(old, now, session.mapping)
  alignment.forEach((part, at) => {
    if ('before' in part) run.match(part)
    else {
      const next = alignment.slice(at + 1).find((other) => 'before' in other || other.gone.length > 0)
      run.gap(part, next && ('before' in next ? next.before : next.gone[0]))
    }
  })
  if (run.impossible || run.blocks.length === 0) return null
  markEnds(run.blocks, now)
  const blocks = judged(run.blocks)
  return blocks && nested(blocks, session)
}
