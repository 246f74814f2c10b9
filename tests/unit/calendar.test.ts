import { describe, expect, it } from 'vitest'
import { atHour, stepBy } from '@/components/studio/calendar/steps'
import { addMonths, dayInWords, mondayOf, monthInWords, monthOf, weekOf } from '@/lib/i18n/weeks'

const place = { date: '2026-12-02', time: '09:15' }

describe('the days of a calendar', () => {
  it('are whole weeks from Monday to Sunday', () => {
    expect([mondayOf('2026-11-30'), mondayOf('2026-12-06'), mondayOf('2026-12-07')]).toEqual(['2026-11-30', '2026-11-30', '2026-12-07'])
    expect(weekOf('2026-12-02')).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'])
  })

  it('hold the whole month, in four to six weeks', () => {
    for (let month = '2020-01-01'; month < '2032-01-01'; month = addMonths(month, 1)) {
      const days = monthOf(month)
      const inMonth = days.filter((day) => day.startsWith(month.slice(0, 7)))
      expect([days.length % 7, mondayOf(days[0] ?? '')]).toEqual([0, days[0]])
      expect(inMonth.length).toBe(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate())
    }
    expect([monthOf('2027-02-10').length, monthOf('2026-08-01').length]).toEqual([28, 42])
  })

  it('are named in French', () => {
    expect([dayInWords('2026-12-01'), monthInWords('2026-08-20'), addMonths('2026-12-31', 1), addMonths('2026-01-31', -1)]).toEqual(['mardi 1er décembre 2026', 'août 2026', '2027-01-01', '2025-12-01'])
  })
})

describe('an arrow', () => {
  const month = monthOf('2026-12-02')
  const week = weekOf('2026-12-02')

  it('goes by days and weeks in a month, by days and hours in a week', () => {
    expect([stepBy('ArrowLeft', place, 'month', month), stepBy('ArrowDown', place, 'month', month), stepBy('PageDown', place, 'month', month)]).toEqual([{ ...place, date: '2026-12-01' }, { ...place, date: '2026-12-09' }, { ...place, time: '10:15' }])
    expect([stepBy('ArrowRight', place, 'week', week), stepBy('ArrowUp', place, 'week', week)]).toEqual([{ ...place, date: '2026-12-03' }, { ...place, time: '08:15' }])
  })

  it('stops where the days that are shown end, and where the day does', () => {
    expect(stepBy('ArrowUp', place, 'month', month)).toEqual(place)
    expect(stepBy('ArrowRight', { ...place, date: '2026-12-06' }, 'week', week)).toEqual({ ...place, date: '2026-12-06' })
    expect([stepBy('ArrowDown', atHour(place, 23), 'week', week), stepBy('ArrowUp', atHour(place, 0), 'week', week)]).toEqual([atHour(place, 23), atHour(place, 0)])
    expect(stepBy('a', place, 'week', week)).toBeNull()
  })
})
