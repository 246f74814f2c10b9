/**
 * The document before and after a change as one document with suggestions. Each
 * changed stretch of siblings is tried in the finest way first; a result counts only
 * if rejecting it gives the old, with everybody else's suggestions, and accepting it
 * the new. What no finer way can say
 * is said coarsely: the old is suggested to go, and the new to come after it.
 */
import { Fragment, type Node, type NodeType } from '@tiptap/pm/model'
import { blockInserted, isOwnAlone, modifiedList, suggestOf, withSuggested } from './authorship'
import type { Decide } from './decision'
import { withoutThoseOf } from './foreign'
import { ownAtEnd, ownInsertionOf, type Session } from './session'
import { settledBlocks } from './settle'
import { textRun } from './text-run'
import { placed, type Placed } from './tokens'

const rejected: Decide = { of: () => 'reject', notes: 'keep' }
const accepted: Decide = { of: () => 'accept', notes: 'keep' }

const nodesOf = (list: readonly Placed[]): Node[] => list.map(({ node }) => node)
const areEqual = (a: readonly Node[], b: readonly Node[]): boolean => a.length === b.length && a.every((node, at) => node.eq(b[at]!))
const settleAlike = (a: readonly Node[], b: readonly Node[], decide: Decide): boolean => areEqual(settledBlocks(a, decide), settledBlocks(b, decide))

type Stretch = { before: Placed[]; after: Placed[] }

/** Equal siblings in their places, and the stretches between them that differ. */
function* stretches(before: Placed[], after: Placed[], { mapping }: Session): Generator<Stretch | { same: Placed }> {
  let first = 0
  while (first < before.length && first < after.length && before[first]!.node.eq(after[first]!.node)) yield { same: after[first++]! }
  let last = 0
  const most = Math.min(before.length, after.length) - first
  while (last < most && before[before.length - 1 - last]!.node.eq(after[after.length - 1 - last]!.node)) last++
  const until = after.length - last
  const places = new Map(after.map(({ pos }, at) => [pos, at]))
  let next = first
  let open: Placed[] = []
  for (const sibling of before.slice(first, before.length - last)) {
    const mapped = mapping.mapResult(sibling.pos, 1)
    const at = mapped.deletedAfter ? undefined : places.get(mapped.pos)
    if (at === undefined || at < next || at >= until || !after[at]!.node.eq(sibling.node)) {
      open.push(sibling)
      continue
    }
    if (open.length > 0 || at > next) yield { before: open, after: after.slice(next, at) }
    yield { same: after[at]! }
    open = []
    next = at + 1
  }
  if (open.length > 0 || until > next) yield { before: open, after: after.slice(next, until) }
  for (const sibling of after.slice(until)) yield { same: sibling }
}

function inserted(after: readonly Placed[], session: Session, previous: Node | undefined): Node[] {
  const settled = settledBlocks(nodesOf(after), accepted)
  const own = settled.every((node) => node.isTextblock) ? ownAtEnd(previous, session.author) : null
  const nodes = settled.map((node) => blockInserted(node, own ?? session.within ?? session.whole()))
  if (nodes.length === after.length) nodes.forEach((node, at) => session.nodes.set(after[at]!.pos, node))
  return nodes
}

const removed = (before: readonly Placed[], { author, whole }: Session): Node[] =>
  nodesOf(before).flatMap((node) => (isOwnAlone(node, author) ? [] : [suggestOf(node, 'deletion', whole())]))

/** A node that stays, with what changed of its attributes and in it. */
function changed(before: Placed, after: Placed, session: Session): Node | null {
  if (before.node.eq(after.node)) return after.node
  if (before.node.isTextblock && after.node.isTextblock) return textRun([before], [after], session)?.[0] ?? null
  if (before.node.type !== after.node.type) return null
  const outside = session.within
  session.within = ownInsertionOf(before.node, session.author) ?? outside
  const children = mergedChildren(placed(before.node, before.pos + 1), placed(after.node, after.pos + 1), after.node.type, session)
  session.within = outside
  if (!children) return null
  const list = modifiedList(before.node, after.node, session.whole, session.author)
  const node = withSuggested(after.node.copy(Fragment.fromArray(children)), list)
  session.nodes.set(after.pos, node)
  return node
}

function pairwise({ before, after }: Stretch, session: Session): Node[] | null {
  if (before.length !== after.length) return null
  const nodes: Node[] = []
  for (const [at, sibling] of before.entries()) {
    const node = changed(sibling, after[at]!, session)
    if (!node) return null
    nodes.push(node)
  }
  return nodes
}

function* ways(stretch: Stretch, session: Session, previous: Node | undefined): Generator<Node[] | null> {
  const { before, after } = stretch
  if (before.length > 0 && after.length > 0) {
    const isText = [...before, ...after].every(({ node }) => node.isTextblock)
    if (!isText) yield pairwise(stretch, session)
    yield textRun(before, after, session)
  }
  const goes = removed(before, session)
  yield [...goes, ...inserted(after, session, before.length === 0 ? previous : undefined)]
}

/** A node's children with the change suggested, or null where that cannot be said at this level. */
function mergedChildren(before: Placed[], after: Placed[], parent: NodeType, session: Session): Node[] | null {
  const nodes: Node[] = []
  const foreign = withoutThoseOf(session.author, 'keep')
  let [seenBefore, seenAfter] = [0, 0]
  const [allBefore, allAfter] = [nodesOf(before), nodesOf(after)]
  const holds = (way: readonly Node[]): boolean =>
    settleAlike([...nodes, ...way, ...allBefore.slice(seenBefore)], allBefore, rejected) &&
    settleAlike([...nodes, ...way, ...allBefore.slice(seenBefore)], allBefore, foreign) &&
    settleAlike([...nodes, ...way, ...allAfter.slice(seenAfter)], allAfter, accepted)
  for (const part of stretches(before, after, session)) {
    if ('same' in part) {
      nodes.push(part.same.node)
      session.nodes.set(part.same.pos, part.same.node)
      seenBefore++
      seenAfter++
      continue
    }
    seenBefore += part.before.length
    seenAfter += part.after.length
    const way = firstOf(ways(part, session, nodes.at(-1)), (candidate) => isSound(candidate) && holds(candidate))
    if (!way) return null
    nodes.push(...way)
  }
  return parent.validContent(Fragment.fromArray(nodes)) ? nodes : null
}

function firstOf(ways: Iterable<Node[] | null>, isGood: (way: Node[]) => boolean): Node[] | null {
  for (const way of ways) if (way && isGood(way)) return way
  return null
}

function isSound(nodes: readonly Node[]): boolean {
  return nodes.every((node) => node.type.validContent(node.content) && isSound(node.children))
}

/** `before` with the change to `after` suggested, or null where the schema leaves no room to suggest it. */
export function merged(before: Node, after: Node, session: Session): Node | null {
  const [old, now] = [placed(before, 0), placed(after, 0)]
  const children = mergedChildren(old, now, before.type, session) ?? [...removed(old, session), ...inserted(now, session, undefined)]
  return before.type.validContent(Fragment.fromArray(children)) ? before.copy(Fragment.fromArray(children)) : null
}
