/** How much two blocks have in common, between 0 and 1: the share of their words (Dice), and whether they can be one block at all. */
import { frenchWord } from '../text'
import { isLine, type Tree } from './tree'

type Bag = { words: ReadonlyMap<string, number>; size: number }

const bags = new WeakMap<Tree, Bag>()

/** Below this two blocks are two: showing one as a change of the other would help nobody. */
export const leastLikeness = 0.4

/** A block of attributes only (a picture) is like any other of its kind by this much: one picture was replaced by another. */
const sameKind = 0.45

/** The likeness of two blocks; 0 for kinds that never become each other. */
export function likeness(before: Tree, after: Tree): number {
  if (!canBecome(before, after)) return 0
  const shared = dice(bagOf(before), bagOf(after))
  if (isBare(before)) return sameKind + (1 - sameKind) * shared
  return before.type === after.type ? shared : shared * 0.95
}

/** A paragraph may become a heading and a list another list; a picture never becomes a text. */
function canBecome(before: Tree, after: Tree): boolean {
  if (isBare(before) || isBare(after)) return before.type === after.type
  if (isLine(before) !== isLine(after)) return false
  return isLine(before) || before.type === after.type || before.content[0]?.type === after.content[0]?.type
}

const isBare = (node: Tree): boolean => node.content.length === 0

/** The number of words that comparing with this block touches. */
export const bagSize = (node: Tree): number => bagOf(node).words.size

function bagOf(node: Tree): Bag {
  const known = bags.get(node)
  if (known) return known
  const words = new Map<string, number>()
  let size = 0
  for (const text of stringsOf(node)) {
    for (const [found] of text.matchAll(frenchWord)) {
      words.set(found, (words.get(found) ?? 0) + 1)
      size += 1
    }
  }
  const bag = { words, size }
  bags.set(node, bag)
  return bag
}

/** Every text of a node: its words, and its attributes that are words. */
function stringsOf(node: Tree): string[] {
  return [node.text, ...Object.values(node.attrs).filter((value) => typeof value === 'string'), ...node.content.flatMap(stringsOf)]
}

function dice(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 0
  const [few, many] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
  let shared = 0
  for (const [found, times] of few) shared += Math.min(times, many.get(found) ?? 0)
  return (2 * shared) / (a.size + b.size)
}
