/** What a table's cells mean: which rows head it, and what each header cell heads. */
import type { Table, TableCell, TableRow } from './types'

const cellsOf = (row: TableRow): readonly TableCell[] => row.content ?? []
const isHeading = (row: TableRow): boolean => cellsOf(row).length > 0 && cellsOf(row).every((cell) => cell.type === 'tableHeader')

/** The rows above the first that has something to say, and the rest. A cell that reaches from one into the other leaves all in the rest: HTML would cut it. */
export function partsOf(table: Table): { head: readonly TableRow[]; body: readonly TableRow[] } {
  const first = table.content.findIndex((row) => !isHeading(row))
  const head = table.content.slice(0, Math.max(first, 0))
  const reachesOut = head.some((row, index) => cellsOf(row).some((cell) => index + cell.attrs.rowspan > head.length))
  return reachesOut ? { head: [], body: table.content } : { head, body: table.content.slice(head.length) }
}

export type Scope = 'col' | 'colgroup' | 'row' | 'rowgroup'

/** What a header cell of the row heads: its column where the whole row is headers, else its row. */
export function scopeOf(cell: TableCell, row: TableRow): Scope {
  if (isHeading(row)) return cell.attrs.colspan > 1 ? 'colgroup' : 'col'
  return cell.attrs.rowspan > 1 ? 'rowgroup' : 'row'
}
