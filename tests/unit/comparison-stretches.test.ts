import { expect, it } from 'vitest'
import { stretchesOf } from '@/components/studio/comparison/stretches'
import { treeOf, type Row } from '@/lib/content/diff'

const node = treeOf({ type: 'paragraph' })
/** Rows from signs: « . » unchanged, « + » added. */
const rows = (signs: string): Row[] => [...signs].map((sign) => (sign === '+' ? { kind: 'added', before: null, after: node } : { kind: 'same', before: node, after: node }))
/** Stretches as signs: a number is a change with its place, « [4] » so many folded. */
const read = (signs: string, counted = 0) =>
  stretchesOf(rows(signs), counted).map((stretch) => (stretch.kind === 'folded' ? `[${stretch.rows.length}]` : (stretch.change ?? '.'))).join('')

it.each([
  ['+', '1'],
  ['.+.', '.1.'],
  ['....+', '[3].1'],
  ['+....', '1.[3]'],
  ['+.....+', '1.[3].2'],
  ['+....+', '1....2'],
  ['.............', '[13]'],
  ['..', '..'],
  ['', ''],
])('%s is shown as %s', (signs, expected) => {
  expect(read(signs)).toBe(expected)
})

it('changes are counted on from those above the text', () => {
  expect(read('+.+', 2)).toBe('3.4')
})
