import { afterEach, describe, expect, it } from 'vitest'
import { defaultTimeZone, keepTimeZone } from '@/lib/i18n'
import { spansOf } from '@/lib/i18n/spans'

afterEach(() => keepTimeZone(defaultTimeZone))
const told = (...asked: Parameters<typeof spansOf>) => spansOf(...asked).map(({ day, start }) => `${day} ${start.toISOString()}`)

describe('spans of the calendar', () => {
  it('begin where the magazine’s day does, also when its clocks have changed', () => {
    keepTimeZone('Europe/Paris')
    expect(told('day', '2026-03-28', '2026-03-30')).toEqual(['2026-03-28 2026-03-27T23:00:00.000Z', '2026-03-29 2026-03-28T23:00:00.000Z', '2026-03-30 2026-03-29T22:00:00.000Z'])
  })

  it('are whole weeks, from Monday on, around both days', () => {
    keepTimeZone('UTC')
    expect(told('week', '2026-11-26', '2026-12-07')).toEqual(['2026-11-23 2026-11-23T00:00:00.000Z', '2026-11-30 2026-11-30T00:00:00.000Z', '2026-12-07 2026-12-07T00:00:00.000Z'])
  })

  it('are whole months, over the end of a year', () => {
    keepTimeZone('UTC')
    expect(told('month', '2026-12-31', '2027-01-01')).toEqual(['2026-12-01 2026-12-01T00:00:00.000Z', '2027-01-01 2027-01-01T00:00:00.000Z'])
  })
})
