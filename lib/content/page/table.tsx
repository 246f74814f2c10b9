/** A table as HTML has it. It scrolls by itself where it is too wide, also for whoever has only a keyboard. */
import type { ReactNode } from 'react'
import { say } from '../messages'
import { partsOf, scopeOf } from '../tables'
import { frenchSpaces } from '../typography'
import type { DocNode, Table, TableCell, TableRow } from '../types'

type Blocks = (nodes: readonly DocNode[]) => ReactNode

export function table(node: Table, blocks: Blocks): ReactNode {
  const { head, body } = partsOf(node)
  const caption = node.attrs.caption ? frenchSpaces(node.attrs.caption) : null
  return (
    <div className="table" role="region" tabIndex={0} aria-label={caption ?? say('table')}>
      <table>
        {caption ? (
          <caption>
            <span>{caption}</span>
          </caption>
        ) : null}
        {head.length > 0 ? <thead>{rows(head, blocks)}</thead> : null}
        <tbody>{rows(body, blocks)}</tbody>
      </table>
    </div>
  )
}

const rows = (list: readonly TableRow[], blocks: Blocks): ReactNode =>
  list.map((row, index) => <tr key={index}>{(row.content ?? []).map((cell, at) => cellOf(cell, row, at, blocks))}</tr>)

const spanOf = (cells: number): number | undefined => (cells === 1 ? undefined : cells)

function cellOf(cell: TableCell, row: TableRow, key: number, blocks: Blocks): ReactNode {
  const spans = { colSpan: spanOf(cell.attrs.colspan), rowSpan: spanOf(cell.attrs.rowspan) }
  if (cell.type === 'tableCell') return <td key={key} {...spans}>{blocks(cell.content)}</td>
  return (
    <th key={key} scope={scopeOf(cell, row)} {...spans}>
      {blocks(cell.content)}
    </th>
  )
}
