import { timeZone } from '../i18n/formats'

/** The site's next midnight (ms): the masthead shows the date. On the day a clock change falls in between, up to an hour early or late. */
export function nextMidnight(at: number): number {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: timeZone(), hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  const [hours = 0, minutes = 0, seconds = 0] = clock.format(at).split(':').map(Number)
  return at - (at % 1000) + (86_400 - (hours * 3600 + minutes * 60 + seconds)) * 1000
}
