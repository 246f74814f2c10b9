import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cell, csvLine } from '@/lib/record/export/cells'
import { readCsv } from '../support/csv'

const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", ';', ' ', '＝', '😀'), maxLength: 12 })

test('whatever is written is read back, with an apostrophe before what could be a formula and nothing else changed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = readCsv(rows.map(csvLine).join(''))
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length))
      read.forEach((row, r) => row.forEach((value, c) => {
        const written = rows[r]?.[c] ?? ''
        expect(value).toBe(/^[=+\-@\t\r\n＝＋－＠]/u.test(written) ? `'${written}` : written)
        expect(value).not.toMatch(/^[=+\-@\t\r\n＝]/u)
      }))
    }),
    { numRuns: 500 },
  )
})

test('numbers are numbers, and nothing is nothing', () => {
  expect([cell(-3), cell(0), cell(null), cell('-3')]).toEqual(['-3', '0', '', "'-3"])
})
