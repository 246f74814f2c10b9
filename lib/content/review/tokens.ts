/**
 * Blocks of text as one sequence: the border that begins each block, then its
 * characters and inline atoms; a picture between them is one token. Typing, deleting over blocks, Enter and Backspace are
 * all the same on it: some of it goes, some comes. Which token is which after a
 * change is known from the change itself, never guessed from likeness.
 */
import type { Node } from '@tiptap/pm/model'
import type { Mapping } from '@tiptap/pm/transform'

export type Placed = { node: Node; pos: number }
/** The beginning of a block of text, with the containers that begin here too, outermost first. */
export type Border = { kind: 'border'; node: Node; pos: number; opens: Node[]; depth: number }
/** One character, as a text node, or an inline atom. */
export type Inline = { kind: 'inline'; node: Node; pos: number }
/** A block that is one thing to a text around it: a picture, a rule, a table. */
export type Solid = { kind: 'solid'; node: Node; pos: number; depth: number }
export type Token = Border | Inline | Solid

const isSolid = (node: Node): boolean => node.isLeaf || Boolean(node.type.spec.isolating)

export function placed(parent: Node, start: number): Placed[] {
  let pos = start
  return parent.children.map((node) => ({ node, pos: (pos += node.nodeSize) - node.nodeSize }))
}

function inlineTokens({ node: block, pos }: Placed): Token[] {
  return placed(block, pos + 1).flatMap(({ node, pos: at }): Token[] => {
    if (!node.isText) return [{ kind: 'inline', node, pos: at }]
    return Array.from({ length: node.nodeSize }, (_none, offset) => ({ kind: 'inline', node: node.cut(offset, offset + 1), pos: at + offset }))
  })
}

/** The tokens of such siblings, or null where containers begin with anything but a block of text. */
export function tokensOf(siblings: readonly Placed[], depth = 0, opened: Node[] = []): Token[] | null {
  const tokens: Token[] = []
  let opens = opened
  for (const sibling of siblings) {
    const { node, pos } = sibling
    if (node.isTextblock) tokens.push({ kind: 'border', node, pos, opens, depth }, ...inlineTokens(sibling))
    else if (isSolid(node)) {
      if (opens.length > 0) return null
      tokens.push({ kind: 'solid', node, pos, depth })
    } else {
      const inside = tokensOf(placed(node, pos + 1), depth + 1, [...opens, node])
      if (!inside || inside.length === 0) return null
      tokens.push(...inside)
    }
    opens = []
  }
  return tokens
}

export type Match = { before: Token; after: Token }
/** What lies between two tokens that stayed: what went, and what came in its place. */
export type Gap = { gone: Token[]; come: Token[] }
export type Alignment = (Match | Gap)[]

const couldStay = (before: Token, after: Token): boolean => {
  if (before.kind !== after.kind || before.kind === 'border') return before.kind === after.kind
  if (before.kind === 'solid') return before.node.eq(after.node)
  return before.node.isText ? before.node.text === after.node.text : before.node.type === after.node.type
}

/** Blocks replaced by as many blocks keep their borders: a change of type is one of the border, not of the words. */
function withBorders({ gone, come }: Gap, isFirst: boolean): Alignment {
  const old = gone.filter((token) => token.kind === 'border')
  const now = come.filter((token) => token.kind === 'border')
  const both = isFirst && gone[0]?.kind === 'border' && come[0]?.kind === 'border'
  if (old.length !== now.length && !both) return [{ gone, come }]
  const pairs = old.length === now.length ? old.length : 1
  const result: Alignment = []
  let [fromOld, fromNow] = [0, 0]
  for (let pair = 0; pair < pairs; pair++) {
    const atOld = gone.indexOf(old[pair]!)
    const atNow = come.indexOf(now[pair]!)
    result.push({ gone: gone.slice(fromOld, atOld), come: come.slice(fromNow, atNow) }, { before: old[pair]!, after: now[pair]! })
    ;[fromOld, fromNow] = [atOld + 1, atNow + 1]
  }
  return [...result, { gone: gone.slice(fromOld), come: come.slice(fromNow) }]
}

/** Which tokens stayed, and what went and came between them. */
export function aligned(before: readonly Token[], after: readonly Token[], mapping: Mapping): Alignment {
  const places = new Map(after.map((token, at) => [token.pos, at]))
  const result: Alignment = []
  let nextAfter = 0
  let gone: Token[] = []
  const gap = (until: number): void => {
    result.push(...withBorders({ gone, come: after.slice(nextAfter, until) }, result.length === 0))
    gone = []
  }
  for (const token of before) {
    const mapped = mapping.mapResult(token.pos, 1)
    const at = mapped.deletedAfter ? undefined : places.get(mapped.pos)
    if (at === undefined || at < nextAfter || !couldStay(token, after[at]!)) gone.push(token)
    else {
      gap(at)
      result.push({ before: token, after: after[at]! })
      nextAfter = at + 1
    }
  }
  gap(after.length)
  return result
}
