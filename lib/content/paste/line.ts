/** One line of text being collected from pasted inline pieces, written out with its marks. */
import { escapeHtml } from '../html'
import type { Inlines } from './styles'

type Segment = { text: string; marks: ReadonlySet<Inlines>; href: string | null }

// Inner to outer; the link is outermost.
const nesting: readonly Inlines[] = ['code', 'sub', 'sup', 's', 'em', 'strong']
const nothing = /^(?:&nbsp;|&zwnj;|&#160;|&#8203;|[\s\u00a0\u200b\ufeff])*$/

export class Line {
  private segments: (Segment | 'break')[] = []

  /** Text as it stands in the source; white space counts once. */
  add(text: string, marks: ReadonlySet<Inlines>, href: string | null): void {
    const last = this.segments.at(-1)
    const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
    const spaced = last === undefined || last === 'break' || last.text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed
    if (spaced) this.segments.push({ text: spaced, marks, href })
  }

  /** A line break; answers true when it is the second in a row, which people mean as a new paragraph. */
  break(): boolean {
    const second = this.segments.at(-1) === 'break'
    if (this.segments.length > 0) this.segments.push('break')
    return second
  }

  /** The line's HTML, empty when it says nothing; afterwards the line is new. `plain` leaves bold out, for headings. */
  finish(plain = false): string {
    const segments = this.segments
    this.segments = []
    while (segments.at(-1) === 'break') segments.pop()
    const last = segments.at(-1)
    if (last && last !== 'break') segments[segments.length - 1] = { ...last, text: last.text.replace(/(?: |&nbsp;|\u00a0)+$/, '') }
    if (segments.every((segment) => segment === 'break' || nothing.test(segment.text))) return ''
    return segments.map((segment) => (segment === 'break' ? '<br>' : written(segment, plain))).join('')
  }
}

function written({ text, marks, href }: Segment, plain: boolean): string {
  const clean = text.replace(/[\u200b\ufeff]/g, '')
  if (!clean.trim()) return clean
  const inside = nesting.reduce((html, mark) => (marks.has(mark) && !(plain && mark === 'strong') ? `<${mark}>${html}</${mark}>` : html), clean)
  return href === null ? inside : `<a href="${escapeHtml(href)}">${inside}</a>`
}
