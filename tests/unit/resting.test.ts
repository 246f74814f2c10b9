import { afterEach, expect, test } from 'vitest'
import { holdClock } from '@/lib/clock'
import { preferred, REST_MS } from '@/lib/db/resting'

const start = new Date('2026-11-25T08:00:00Z')
const later = (ms: number) => holdClock(new Date(start.getTime() + ms))
afterEach(() => holdClock(null))

const gone = () => Promise.reject(new Error('gone'))
const first = () => Promise.resolve('first')
const other = () => Promise.resolve('other')

test('many that fail at once begin one rest', async () => {
  later(0)
  const begun: unknown[] = []
  const route = preferred((error) => begun.push(error))
  expect(await Promise.all([1, 2, 3].map(() => route.ask(gone, other)))).toEqual(['other', 'other', 'other'])
  expect([begun.length, route.rests()]).toEqual([1, true])
  later(REST_MS - 1)
  expect(await route.ask(first, other)).toBe('other')
})

test('after the rest one question tries, and the others wait for nobody', async () => {
  later(0)
  const route = preferred(() => {})
  await route.ask(gone, other)
  later(REST_MS)
  let answer = (_: string) => {}
  const trying = route.ask(() => new Promise<string>((resolve) => (answer = resolve)), other)
  expect(await route.ask(first, other)).toBe('other')
  answer('back')
  expect(await trying).toBe('back')
  expect(await route.ask(first, other)).toBe('first')
})

test('a try that fails begins the next rest', async () => {
  later(0)
  let begun = 0
  const route = preferred(() => (begun += 1))
  await route.ask(gone, other)
  later(REST_MS)
  expect(await route.ask(gone, other)).toBe('other')
  later(2 * REST_MS - 1)
  expect([await route.ask(first, other), begun]).toEqual(['other', 2])
})

test('what neither can answer is the question’s fault', async () => {
  let begun = 0
  const route = preferred(() => (begun += 1))
  await expect(route.ask(gone, () => Promise.reject(new Error('neither')))).rejects.toThrow('neither')
  expect([await route.ask(first, other), begun]).toEqual(['first', 0])
})
