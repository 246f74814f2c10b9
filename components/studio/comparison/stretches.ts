/** The rows as one reads them: changes in sight, long stretches in which nothing happens folded. */
import type { Row } from '@/lib/content/diff'

/** A row with its place among the changes (from 1), or null where it is none; or unchanged rows folded away. */
export type Stretch = { kind: 'row'; row: Row; change: number | null } | { kind: 'folded'; rows: Row[] }

/** Unchanged blocks that stay in sight beside a change. */
const context = 1
/** Fewer unchanged blocks than this are not worth a fold. */
const worthFolding = 3

/** Groups rows; the first change has the number after `counted`. */
export function stretchesOf(rows: readonly Row[], counted: number): Stretch[] {
  const stretches: Stretch[] = []
  let change = counted
  let quiet: Row[] = []
  const settle = (isLast: boolean) => {
    const head = stretches.length === 0 ? 0 : context
    const tail = isLast ? 0 : context
    const folded = quiet.slice(head, quiet.length - tail)
    const shown = (some: Row[]) => some.forEach((row) => stretches.push({ kind: 'row', row, change: null }))
    if (folded.length < worthFolding) shown(quiet)
    else {
      shown(quiet.slice(0, head))
      stretches.push({ kind: 'folded', rows: folded })
      shown(quiet.slice(quiet.length - tail))
    }
    quiet = []
  }
  for (const row of rows) {
    if (row.kind === 'same') quiet.push(row)
    else {
      settle(false)
      stretches.push({ kind: 'row', row, change: (change += 1) })
    }
  }
  settle(true)
  return stretches
}
