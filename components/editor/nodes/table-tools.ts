/** What can be done to the table in which the caret stands, as one list. */
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { ArrowDownToLine, ArrowLeftToLine, ArrowRightToLine, ArrowUpToLine, FoldHorizontal, FoldVertical, PanelLeft, PanelTop, Trash2, type LucideIcon } from 'lucide-react'

export type TableToolKey = 'rowBefore' | 'rowAfter' | 'rowRemove' | 'columnBefore' | 'columnAfter' | 'columnRemove' | 'headerRow' | 'headerColumn' | 'remove'

type Chain = ReturnType<Editor['chain']>

export type TableTool = { key: TableToolKey; icon: LucideIcon; act: (chain: Chain) => Chain; isOn?: (table: Node) => boolean }

const isHeader = (cell: Node | null | undefined): boolean => cell?.type.name === 'tableHeader'

/** Whether a row is all head. */
export const headsTable = (row: Node): boolean => row.childCount > 0 && row.children.every(isHeader)
export const hasHeaderRow = (table: Node): boolean => table.firstChild !== null && headsTable(table.firstChild)
export const hasHeaderColumn = (table: Node): boolean => table.children.every((row) => isHeader(row.firstChild))

export const tableTools: readonly TableTool[][] = [
  [
    { key: 'rowBefore', icon: ArrowUpToLine, act: (chain) => chain.addRowBefore() },
    { key: 'rowAfter', icon: ArrowDownToLine, act: (chain) => chain.addRowAfter() },
    { key: 'rowRemove', icon: FoldVertical, act: (chain) => chain.deleteRow() },
  ],
  [
    { key: 'columnBefore', icon: ArrowLeftToLine, act: (chain) => chain.addColumnBefore() },
    { key: 'columnAfter', icon: ArrowRightToLine, act: (chain) => chain.addColumnAfter() },
    { key: 'columnRemove', icon: FoldHorizontal, act: (chain) => chain.deleteColumn() },
  ],
  [
    { key: 'headerRow', icon: PanelTop, act: (chain) => chain.toggleHeaderRow(), isOn: hasHeaderRow },
    { key: 'headerColumn', icon: PanelLeft, act: (chain) => chain.toggleHeaderColumn(), isOn: hasHeaderColumn },
  ],
  [{ key: 'remove', icon: Trash2, act: (chain) => chain.deleteTable() }],
]

/** Does it; answers false where the table does not allow it: a row inside the longest cell that the schema takes would make that longer, and its attributes are checked as it is made. */
export function runTableTool(editor: Editor, { act }: TableTool): boolean {
  try {
    return act(editor.chain()).run()
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
