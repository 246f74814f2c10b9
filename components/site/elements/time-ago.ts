/** « il y a 2 heures » in place of a date, for as long as that is the better answer: a week. */
import { onceParsed } from './parsed'

const relative = new Intl.RelativeTimeFormat('fr', { numeric: 'auto' })
const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

export class TimeAgo extends HTMLElement {
  connectedCallback(): void {
    onceParsed(() => {
      const time = this.querySelector('time')
      const words = time && inWords((Date.now() - Date.parse(time.dateTime)) / 1000)
      if (!words) return
      time.title = time.textContent ?? ''
      time.textContent = words
    })
  }
}

function inWords(seconds: number): string | null {
  if (!(seconds >= 0 && seconds < 7 * 86_400)) return null
  const [unit, size] = units.find(([, size]) => seconds >= size) ?? ['minute', 60]
  return relative.format(-Math.floor(seconds / size), unit)
}
