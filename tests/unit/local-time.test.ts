import { describe, expect, it } from 'vitest'
import { addDays, instantsOf, isLocalTime, localTimeOf, startOfDay } from '@/lib/i18n/local-time'

const meant = (zone: string, date: string, time: string) => {
  const { kind, ...rest } = instantsOf({ date, time }, zone)
  return [kind, ...Object.values(rest).map((value) => (value instanceof Date ? value.toISOString() : `${value.date} ${value.time}`))]
}

describe('a time on the wall', () => {
  it('is one instant on an ordinary day', () => {
    expect(meant('Africa/Casablanca', '2025-12-01', '09:00')).toEqual(['once', '2025-12-01T08:00:00.000Z'])
    expect(meant('Europe/Paris', '2026-07-01', '00:00')).toEqual(['once', '2026-06-30T22:00:00.000Z'])
    expect(meant('America/Sao_Paulo', '2026-12-31', '23:59')).toEqual(['once', '2027-01-01T02:59:00.000Z'])
    expect(meant('Asia/Kathmandu', '2026-12-01', '09:00')).toEqual(['once', '2026-12-01T03:15:00.000Z'])
    expect(meant('UTC', '2026-12-01', '09:00')).toEqual(['once', '2026-12-01T09:00:00.000Z'])
  })

  it('does not exist in the hour that Paris skips in March, and the last minutes around it do', () => {
    expect(meant('Europe/Paris', '2026-03-29', '02:00')).toEqual(['never', '2026-03-29 03:00'])
    expect(meant('Europe/Paris', '2026-03-29', '02:59')).toEqual(['never', '2026-03-29 03:00'])
    expect(meant('Europe/Paris', '2026-03-29', '01:59')).toEqual(['once', '2026-03-29T00:59:00.000Z'])
    expect(meant('Europe/Paris', '2026-03-29', '03:00')).toEqual(['once', '2026-03-29T01:00:00.000Z'])
  })

  it('is there twice in the hour that Paris repeats in October', () => {
    expect(meant('Europe/Paris', '2026-10-25', '02:30')).toEqual(['twice', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
    expect(meant('Europe/Paris', '2026-10-25', '01:59')).toEqual(['once', '2026-10-24T23:59:00.000Z'])
    expect(meant('Europe/Paris', '2026-10-25', '03:00')).toEqual(['once', '2026-10-25T02:00:00.000Z'])
  })

  it('follows Morocco into Ramadan and out of it', () => {
    // In 2026 the clocks went back on 15 February at 3 and forward on 22 March at 2.
    expect(meant('Africa/Casablanca', '2026-02-15', '02:30')).toEqual(['twice', '2026-02-15T01:30:00.000Z', '2026-02-15T02:30:00.000Z'])
    expect(meant('Africa/Casablanca', '2026-03-01', '09:00')).toEqual(['once', '2026-03-01T09:00:00.000Z'])
    expect(meant('Africa/Casablanca', '2026-03-22', '02:15')).toEqual(['never', '2026-03-22 03:00'])
    expect(meant('Africa/Casablanca', '2026-03-22', '03:00')).toEqual(['once', '2026-03-22T02:00:00.000Z'])
  })

  it('follows São Paulo, whose midnight was skipped while it changed its clocks', () => {
    expect(meant('America/Sao_Paulo', '2018-11-04', '00:30')).toEqual(['never', '2018-11-04 01:00'])
    expect(meant('America/Sao_Paulo', '2019-02-16', '23:30')).toEqual(['twice', '2019-02-17T01:30:00.000Z', '2019-02-17T02:30:00.000Z'])
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z')
  })

  it('is what the clocks show again, through a whole year of each zone', () => {
    for (const zone of ['Africa/Casablanca', 'Europe/Paris', 'America/Sao_Paulo', 'Australia/Lord_Howe']) {
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3 * 3_600_000 + 7 * 60_000) {
        const found = instantsOf(localTimeOf(new Date(at), zone), zone)
        if (found.kind === 'never') throw new Error(`${zone} has no ${new Date(at).toISOString()}`)
        expect([found.at.getTime(), found.kind === 'twice' ? found.again.getTime() : null]).toContain(at)
      }
    }
  })
})

it('a day is followed by the next, whatever the clocks do', () => {
  expect([addDays('2026-03-28', 1), addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual(['2026-03-29', '2027-01-01', '2026-02-28'])
})

it('what is no day or no time is none', () => {
  expect(isLocalTime({ date: '2026-12-01', time: '09:00' })).toBe(true)
  for (const [date, time] of [['2026-11-31', '09:00'], ['2026-02-29', '09:00'], ['2026-12-01', '24:00'], ['2026-12-01', '9:00'], ['01/12/2026', '09:00'], ['', ''], ['0000-01-01', '09:00'], ['2026-13-01', '09:00']]) {
    expect(isLocalTime({ date: date as string, time: time as string }), `${date} ${time}`).toBe(false)
  }
})
