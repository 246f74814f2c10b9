/** Blocks compared, and in them their attributes, their words or their own blocks: lists, tables, quotes and whatever the schema gains. */
import { align, zipped, type Pair } from './align'
import { compareAttributes } from './attributes'
import type { Row } from './difference'
import type { Effort } from './effort'
import { compareLines } from './lines'
import { namingMoves } from './moved'
import { isLine, keyOf, type Tree } from './tree'

/** The rows of two lists of blocks. */
export function compareBlocks(before: readonly Tree[], after: readonly Tree[], effort: Effort): Row[] {
  return namingMoves(rowsOf(align(before, after, effort), effort))
}

const rowsOf = (pairs: readonly Pair[], effort: Effort): Row[] => pairs.map((pair) => rowOf(pair, effort))

function rowOf({ before, after }: Pair, effort: Effort): Row {
  if (after === null) return { kind: 'removed', before, after }
  if (before === null) return { kind: 'added', before, after }
  if (keyOf(before) === keyOf(after)) return { kind: 'same', before, after }
  return {
    kind: 'changed',
    before,
    after,
    attributes: compareAttributes(before, after, effort),
    parts: isLine(before) || isLine(after) ? compareLines(before, after, effort) : [],
    rows: isLine(before) || isLine(after) ? [] : childRows(before, after, effort),
  }
}

/** The cells of a table's row, and the one line of a cell or an item, are told by their place: what says something else now is still the same cell. */
function childRows(before: Tree, after: Tree, effort: Effort): Row[] {
  const isRow = before.type === 'tableRow' && before.content.length === after.content.length
  const isOneLine = [before, after].every(({ content }) => content.length === 1 && content.every(isLine))
  return isRow || isOneLine ? rowsOf(zipped(before.content, after.content), effort) : compareBlocks(before.content, after.content, effort)
}
