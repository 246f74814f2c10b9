/** A block that went here and came there, word for word, was moved. */
import type { Row } from './difference'
import { isInline, keyOf, type Tree } from './tree'

/** The rows with what was moved named as such; a block that says nothing is never worth it. */
export function namingMoves(rows: readonly Row[]): Row[] {
  const gone = new Map<string, number>()
  for (const row of rows) if (row.kind === 'removed' && saysSomething(row.before)) gone.set(keyOf(row.before), (gone.get(keyOf(row.before)) ?? 0) + 1)
  if (gone.size === 0) return [...rows]

  const moved = new Map<string, number>()
  const arrivals = rows.map((row): Row => {
    if (row.kind !== 'added') return row
    const key = keyOf(row.after)
    if ((gone.get(key) ?? 0) <= (moved.get(key) ?? 0)) return row
    moved.set(key, (moved.get(key) ?? 0) + 1)
    return { kind: 'moved', before: null, after: row.after }
  })
  return arrivals.map((row): Row => {
    if (row.kind !== 'removed') return row
    const key = keyOf(row.before)
    const left = moved.get(key) ?? 0
    if (left === 0) return row
    moved.set(key, left - 1)
    return { kind: 'moved', before: row.before, after: null }
  })
}

const saysSomething = (node: Tree): boolean =>
  node.content.some((child) => (isInline(child) ? child.text.trim().length > 1 : saysSomething(child))) || Object.values(node.attrs).some((value) => typeof value === 'string' && value.length > 1)
