/**
 * Pasted tables. One that only lays out a page (a single cell, other tables inside) is
 * none. Word processors seldom say which cells are headers: a group of header rows
 * does, and a first row that is all bold means it.
 */
import { attributeLimits, mostSpan } from '../attributes'
import { escapeHtml } from '../html'
import { resolveReferences, type Element, type Piece } from './reader'

type Cell = { header: boolean; spans: string; html: string }

const inner = (element: Element): Element[] => element.children.filter((child): child is Element => typeof child !== 'string')
const textOf = (piece: Piece): string => (typeof piece === 'string' ? resolveReferences(piece) : piece.children.map(textOf).join(''))
const isCell = ({ tag }: Element): boolean => tag === 'td' || tag === 'th'

/** The table's rows, each with whether it stands in the table's head. */
function rowsOf(table: Element): { row: Element; inHead: boolean }[] {
  return inner(table).flatMap((part) => {
    if (part.tag === 'tr') return [{ row: part, inHead: false }]
    return /^t(?:head|body|foot)$/.test(part.tag) ? inner(part).filter(({ tag }) => tag === 'tr').map((row) => ({ row, inHead: part.tag === 'thead' })) : []
  })
}

const holdsTable = (element: Element): boolean => inner(element).some((child) => child.tag === 'table' || holdsTable(child))

/** Whether the table says something by its rows and columns. */
export function isTabular(table: Element): boolean {
  const cells = rowsOf(table).flatMap(({ row }) => inner(row).filter(isCell))
  return cells.length > 1 && !/^(?:presentation|none)$/.test(table.attrs.get('role') ?? '') && !cells.some(holdsTable)
}

/** The table written anew; `blocks` writes what a cell holds. */
export function tableFrom(table: Element, blocks: (cell: Element) => string): string {
  // Word ends a table of uneven columns with a row of no height that only keeps their widths.
  const rows = rowsOf(table).filter(({ row }) => row.attrs.get('height') !== '0')
  const cells = rows.map(({ row, inHead }) => inner(row).filter(isCell).map((cell) => cellFrom(cell, inHead, blocks)))
  const [first, second] = cells
  const bold = first && second && first.every(isAllBold) && first.some(({ html }) => html.includes('<strong>')) && !second.every(isAllBold)
  const written = cells.map((row, index) => `<tr>${row.map((cell) => cellHtml(cell, bold === true && index === 0)).join('')}</tr>`).join('')
  return `<table${captionOf(table)}><tbody>${written}</tbody></table>`
}

function cellFrom(cell: Element, inHead: boolean, blocks: (cell: Element) => string): Cell {
  const spans = ['colspan', 'rowspan'].map((name) => {
    const span = Math.min(Number(cell.attrs.get(name) ?? 1), mostSpan)
    return Number.isInteger(span) && span > 1 ? ` ${name}="${span}"` : ''
  })
  return { header: inHead || cell.tag === 'th', spans: spans.join(''), html: blocks(cell) || '<p></p>' }
}

const isAllBold = ({ html }: Cell): boolean => /^(?:<p>(?:<strong>[^<]*<\/strong>|<br>| )*<\/p>)+$/.test(html)

function cellHtml({ header, spans, html }: Cell, heads: boolean): string {
  if (!header && !heads) return `<td${spans}>${html}</td>`
  // A header is bold by itself.
  return `<th${spans}>${html.replace(/<\/?strong>/g, '')}</th>`
}

function captionOf(table: Element): string {
  const caption = inner(table).find(({ tag }) => tag === 'caption')
  const words = caption ? textOf(caption).replace(/\s+/g, ' ').trim().slice(0, attributeLimits.caption) : ''
  return words ? ` data-caption="${escapeHtml(words)}"` : ''
}
