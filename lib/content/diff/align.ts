/** Which block of one text is which block of the other: equal ones first, then, between those, the likest in order. */
import { keyOf, type Tree } from './tree'
import { runsOf } from './runs'
import { bagSize, leastLikeness, likeness } from './likeness'
import type { Effort } from './effort'

/** Both: the same block, changed or not. One: it went, or it came. */
export type Pair = { before: Tree; after: Tree } | { before: Tree; after: null } | { before: null; after: Tree }

/** Aligns two lists of blocks; each comes once, and both keep their order. */
export function align(before: readonly Tree[], after: readonly Tree[], effort: Effort): Pair[] {
  let [b, a] = [0, 0]
  return runsOf(before.map(keyOf), after.map(keyOf), effort).flatMap((run): Pair[] => {
    if (run.kind === 'same') return zipped(before.slice(b, (b += run.count)), after.slice(a, (a += run.count)))
    return likest(before.slice(b, (b += run.removed)), after.slice(a, (a += run.added)), effort)
  })
}

/** Aligns by place: the cells of a row. */
export function zipped(before: readonly Tree[], after: readonly Tree[]): Pair[] {
  return before.flatMap((node, index): Pair[] => {
    const other = after[index]
    return other ? [{ before: node, after: other }] : []
  })
}

const allApart = (before: readonly Tree[], after: readonly Tree[]): Pair[] => [
  ...before.map((node): Pair => ({ before: node, after: null })),
  ...after.map((node): Pair => ({ before: null, after: node })),
]

/** The alignment in order whose sum of likeness is the greatest. */
function likest(before: readonly Tree[], after: readonly Tree[], effort: Effort): Pair[] {
  if (before.length === 0 || after.length === 0) return allApart(before, after)
  // Each pair is looked at once, and a look costs the words of the smaller block.
  const words = Math.max(...before.map(bagSize))
  if (!effort.take(before.length * after.length * Math.max(8, words))) return allApart(before, after)

  const width = after.length + 1
  const likes = new Float64Array(before.length * after.length)
  const best = new Float64Array((before.length + 1) * width)
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      const [one, other] = [before[b], after[a]]
      const like = one && other ? likeness(one, other) : 0
      likes[b * after.length + a] = like
      const apart = Math.max(at(best, (b + 1) * width + a), at(best, b * width + a + 1))
      best[b * width + a] = like < leastLikeness ? apart : Math.max(apart, like + at(best, (b + 1) * width + a + 1))
    }
  }

  const pairs: Pair[] = []
  let [b, a] = [0, 0]
  for (let [one, other] = [before[b], after[a]]; one && other; [one, other] = [before[b], after[a]]) {
    const like = at(likes, b * after.length + a)
    const here = at(best, b * width + a)
    if (like >= leastLikeness && here === like + at(best, (b + 1) * width + a + 1)) {
      pairs.push({ before: one, after: other })
      b += 1
      a += 1
    } else if (here === at(best, (b + 1) * width + a)) {
      pairs.push({ before: one, after: null })
      b += 1
    } else {
      pairs.push({ before: null, after: other })
      a += 1
    }
  }
  return [...pairs, ...allApart(before.slice(b), after.slice(a))]
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0
