import { describe, expect, it } from 'vitest'
import { notesOf } from '@/components/editor/inserting/note-numbers'
import { hasHeaderColumn, hasHeaderRow } from '@/components/editor/nodes/table-tools'
import { articleSchema } from '@/lib/content'

const cell = (type: 'tableCell' | 'tableHeader') => ({ type, content: [{ type: 'paragraph' }] })
const table = (...rows: ReturnType<typeof cell>[][]) => articleSchema.nodeFromJSON({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) })

describe('a table', () => {
  const [d, h] = [cell('tableCell'), cell('tableHeader')]
  it.each([
    ['no headers', [[d, d], [d, d]], false, false],
    ['a header row', [[h, h], [d, d]], true, false],
    ['a header column', [[h, d], [h, d]], false, true],
    ['both', [[h, h], [h, d]], true, true],
  ])('with %s says so', (_name, rows, row, column) => {
    expect(hasHeaderRow(table(...rows))).toBe(row)
    expect(hasHeaderColumn(table(...rows))).toBe(column)
  })
})

describe('notes', () => {
  it('are numbered in the order of the text, also inside tables; one without words has no number', () => {
    const note = (text: string) => ({ type: 'footnote', attrs: { text } })
    const p = (...content: object[]) => ({ type: 'paragraph', content })
    const text = articleSchema.nodeFromJSON({
      type: 'doc',
      content: [p(note('un'), note(' ')), { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [p(note('deux'))] }] }] }, p(note('trois'))],
    })
    expect(notesOf(text).map(({ number, text: words }) => [number, words])).toEqual([[1, 'un'], [2, 'deux'], [3, 'trois']])
  })
})
