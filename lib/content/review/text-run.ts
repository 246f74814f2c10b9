/** Changed blocks of text with the change written as suggestions, block by block. */
import type { Node } from '@tiptap/pm/model'
import { asDeleted, asInserted, asMarked, blockInserted, isOwnAlone, modifiedList, suggestOf, withSuggested } from './authorship'
import { suggestedOf, type Provenance } from './review-marks'
import { isOwnBorder, once, ownOn, type Session } from './session'
import { aligned, tokensOf, type Border, type Gap, type Match, type Placed, type Solid, type Token } from './tokens'
import { markEnds, nested, type Block, type State, type Written } from './written-blocks'

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
    const { author, fresh, within } = this.session
    const before = this.last()
    const by = once(() => ownOn(before, author) ?? ownOn(next?.kind === 'inline' ? next.node : undefined, author) ?? within ?? fresh())
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
