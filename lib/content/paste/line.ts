/** One line of text being collected from pasted inline pieces, written out with its marks. */
import { escapeHtml } from '../html'
import type { Inlines } from './styles'

/** What text wears in a line. */
export type Dress = { marks: ReadonlySet<Inlines>; href: string | null; abbreviates: string | null }
type Segment = Dress & { text: string }
type Written = Segment | { atom: string } | 'break'

// Inner to outer; the link is outermost.
const nesting: readonly Inlines[] = ['code', 'sub', 'sup', 's', 'em', 'strong']
const nothing = /^(?:&nbsp;|&zwnj;|&#160;|&#8203;|[\s\u00a0\u200b\ufeff])*$/

const isText = (piece: Written | undefined): piece is Segment => typeof piece === 'object' && 'text' in piece

export class Line {
  private segments: Written[] = []

  /** Text as it stands in the source; white space counts once. */
  add(text: string, { marks, href, abbreviates }: Dress): void {
    const last = this.segments.at(-1)
    const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
    const spaced = last === undefined || last === 'break' || (isText(last) && last.text.endsWith(' ')) ? collapsed.replace(/^ /, '') : collapsed
    if (spaced) this.segments.push({ text: spaced, marks, href, abbreviates })
  }

  /** Something of its own in the line, as finished HTML. */
  put(atom: string): void {
    this.segments.push({ atom })
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
    if (isText(last)) segments[segments.length - 1] = { ...last, text: withoutLastSpaces(last.text) }
    if (segments.every((segment) => segment === 'break' || (isText(segment) && nothing.test(segment.text)))) return ''
    return segments.map((segment) => (segment === 'break' ? '<br>' : isText(segment) ? written(segment, plain) : segment.atom)).join('')
  }
}

/** Looked at from behind: an expression that looks for the end takes ages over a megabyte of spaces. */
function withoutLastSpaces(text: string): string {
  let end = text.length
  for (;;) {
    if (text.endsWith('&nbsp;', end)) end -= '&nbsp;'.length
    else if (text[end - 1] === ' ' || text[end - 1] === '\u00a0') end--
    else return text.slice(0, end)
  }
}

function written({ text, marks, href, abbreviates }: Segment, plain: boolean): string {
  const clean = text.replace(/[\u200b\ufeff]/g, '')
  if (!clean.trim()) return clean
  const inside = nesting.reduce((html, mark) => (marks.has(mark) && !(plain && mark === 'strong') ? `<${mark}>${html}</${mark}>` : html), clean)
  const short = abbreviates ? `<abbr title="${escapeHtml(abbreviates)}">${inside}</abbr>` : inside
  return href === null ? short : `<a href="${escapeHtml(href)}">${short}</a>`
}
