import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('docs/settings.md lists every setting, and no other', () => {
  const source = readFileSync('lib/env.ts', 'utf8')
  const shape = source.slice(source.indexOf('z.object({'), source.indexOf('export type Settings'))
  const inCode = [...shape.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map((match) => match[1])
  const rows = readFileSync('docs/settings.md', 'utf8').split('\n').filter((line) => line.startsWith('| `'))
  const inDocs = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z0-9_]+)`/g)].map((match) => match[1]))
  expect(inCode.length).toBeGreaterThan(15)
  expect(inDocs.sort()).toEqual(inCode.sort())
})
