/** What two lists have in common, as runs; the search itself is the library's (Myers 1986). */
import { diffArrays } from 'diff'
import type { Effort } from './effort'

/** `same`: so many items of both; otherwise `removed` of the first, then `added` of the second. */
export type Run = { kind: 'same'; count: number } | { kind: 'changed'; removed: number; added: number }

/** The runs of two lists of keys, in order. */
export function runsOf(before: readonly string[], after: readonly string[], effort: Effort): Run[] {
  const head = sharedHead(before, after)
  const tail = sharedTail(before, after, head)
  const middle = runsBetween(before.slice(head, before.length - tail), after.slice(head, after.length - tail), effort)
  return [...same(head), ...middle, ...same(tail)]
}

const same = (count: number): Run[] => (count === 0 ? [] : [{ kind: 'same', count }])

function runsBetween(before: string[], after: string[], effort: Effort): Run[] {
  if (before.length === 0 && after.length === 0) return []
  const coarse: Run[] = [{ kind: 'changed', removed: before.length, added: after.length }]
  if (before.length === 0 || after.length === 0) return coarse
  const maxEditLength = effort.mostEdits()
  const changes = diffArrays(before, after, { maxEditLength })
  if (!changes) {
    effort.take(maxEditLength ** 2)
    effort.isSpent = true
    return coarse
  }
  const runs: Run[] = []
  let edits = 0
  for (const { added, removed, count } of changes) {
    const last = runs.at(-1)
    if (!added && !removed) runs.push({ kind: 'same', count })
    else {
      edits += count
      const run = last?.kind === 'changed' ? last : { kind: 'changed' as const, removed: 0, added: 0 }
      if (run !== last) runs.push(run)
      if (added) run.added += count
      else run.removed += count
    }
  }
  effort.take(Math.min(edits, maxEditLength) ** 2)
  return runs
}

function sharedHead(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1
  return count
}

function sharedTail(a: readonly string[], b: readonly string[], head: number): number {
  let count = 0
  while (count < a.length - head && count < b.length - head && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1
  return count
}
