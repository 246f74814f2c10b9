import { DatabaseError } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patiently } from '@/lib/articles/shared/live/patience'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }))
afterEach(async () => {
  await patiently(async () => 'answer')
  vi.useRealTimers()
})

/** What Postgres says with this code. */
const refusal = (code: string) => Object.assign(new DatabaseError(code, 0, 'error'), { code })
const away = refusal('57P01')
const fails = (error: Error) => vi.fn(() => Promise.reject<string>(error))
/** How many seconds it is asked until the error is thrown; null: still asked after a minute. */
async function secondsUntilThrown(ask: () => Promise<unknown>, meanwhile: () => unknown = () => {}): Promise<number | null> {
  const thrown = vi.fn()
  const asked = patiently(ask).catch(thrown)
  for (let tenths = 0; tenths <= 600; tenths++) {
    await vi.advanceTimersByTimeAsync(100)
    if (thrown.mock.calls.length > 0) return asked.then(() => Math.floor(tenths / 10))
    await meanwhile()
  }
  return null
}

describe('a question to a database that is away', () => {
  it('is asked again until there is an answer', async () => {
    const ask = fails(away)
    const answer = patiently(ask)
    await vi.advanceTimersByTimeAsync(5_000)
    ask.mockResolvedValue('answer')
    await vi.advanceTimersByTimeAsync(200)
    expect(await answer).toBe('answer')
  })

  it('is given up after eight seconds', async () => {
    expect(await secondsUntilThrown(fails(away))).toBe(8)
  })

  it('is given up with the others that failed before it', async () => {
    const before = patiently(fails(away)).catch(() => {})
    await vi.advanceTimersByTimeAsync(6_000)
    expect(await secondsUntilThrown(fails(away))).toBe(2)
    await before
  })

  it('is given up after eight seconds when only the others are answered', async () => {
    expect(await secondsUntilThrown(fails(refusal('55P03')), () => patiently(async () => 'answer'))).toBe(8)
  })

  it('has its eight seconds again when the failure before it is long ago', async () => {
    await secondsUntilThrown(fails(away))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(await secondsUntilThrown(fails(away))).toBe(8)
  })
})

it.each([
  ['of a lock that was not given', '55P03', true],
  ['of a deadlock', '40P01', true],
  ['of a lost connection', '08006', true],
  ['of too many connections', '53300', true],
  ['of a value that does not fit', '22P02', false],
  ['of a rule that is broken', '23503', false],
  ['of a column that there is not', '42703', false],
])('a refusal because %s (%s) is waited out: %o', async (_, code, waits) => {
  const ask = fails(refusal(code))
  await secondsUntilThrown(ask)
  expect(ask.mock.calls.length > 1).toBe(waits)
})
