/**
 * Tables: TipTap's, for their commands, with our attributes and without its markup.
 * Widths are the page's business, so no column has one and nothing emits a style.
 */
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { attributeLimits, mostSpan, tableSpan } from '../attributes'
import { withoutForbiddenCharacters } from '../characters'
import { wordsOrNothing } from './words'

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  validate: tableSpan,
  parseHTML: (element: HTMLElement) => {
    const said = Number(element.getAttribute(name) ?? 1)
    return Number.isInteger(said) && said >= 1 ? Math.min(said, mostSpan) : 1
  },
  renderHTML: (attrs: Record<string, unknown>) => (attrs[name] === 1 ? {} : { [name]: attrs[name] }),
})

const cell = {
  content: '(paragraph | list)+',
  addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan') }),
}

/** What a caption says, in one line: an attribute of ours, or the element of somebody's table. */
const captionOf = (element: HTMLElement): string | null => {
  const said = element.dataset.caption ?? [...element.children].find(({ tagName }) => tagName === 'CAPTION')?.textContent ?? ''
  return withoutForbiddenCharacters(said).replace(/\s+/g, ' ').trim().slice(0, attributeLimits.caption) || null
}

export const ArticleTable = Table.extend({
  addAttributes: () => ({ caption: { ...wordsOrNothing('caption'), parseHTML: captionOf } }),
  parseHTML: () => [{ tag: 'table' }, { tag: 'table caption', ignore: true }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addNodeView: () => null,
})

export const ArticleTableRow = TableRow
export const ArticleTableCell = TableCell.extend(cell)
export const ArticleTableHeader = TableHeader.extend(cell)
