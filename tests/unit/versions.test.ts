import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The lowest version of each package in which its known holes are closed. */
const floors: Record<string, string> = {
  next: '16.3.3',
  react: '19.2.8',
  'react-dom': '19.2.8',
  'next-auth': '5.0.0-beta.30',
  nodemailer: '9.0.1',
  '@tiptap/core': '3.30.4',
  'prosemirror-view': '1.42.3',
  sharp: '0.35.4',
  'fast-xml-parser': '5.7.0',
  'happy-dom': '20.8.9',
}
/** Numbers in turn; a pre-release's own number comes last. */
const parts = (version: string) => version.split(/[^0-9]+/).filter(Boolean).map(Number)
const isAtLeast = (version: string, floor: string) => {
  const [a, b] = [parts(version), parts(floor)]
  const at = a.findIndex((part, n) => part !== (b[n] ?? 0))
  return at === -1 || (a[at] ?? 0) > (b[at] ?? 0)
}

test('no copy of a package is older than its floor, in the whole lock', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version?: string }> }
  const copies = Object.entries(packages).flatMap(([place, { version }]) => {
    const name = place.split('node_modules/').at(-1) ?? ''
    return version && floors[name] ? [{ place, version, holds: isAtLeast(version, floors[name]) }] : []
  })
  expect(copies.length).toBeGreaterThan(6)
  expect(copies.filter(({ holds }) => !holds)).toEqual([])
})

test('versions are pinned exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  expect(loose).toEqual([])
})
