/** What a pasted element means: its marks, whether it is shown, which block it opens. */
import type { Element } from './reader'

export type Inlines = 'strong' | 'em' | 's' | 'sup' | 'sub' | 'code'

/** The declarations of a style attribute, names and values in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (element.attrs.get('style') ?? '').toLowerCase().split(';')
  return new Map(declarations.flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    return colon > 0 ? [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const] : []
  }))
}

const marksOfTags: Record<string, Inlines> = {
  b: 'strong', strong: 'strong', i: 'em', em: 'em', s: 's', strike: 's', del: 's', sup: 'sup', sub: 'sub', code: 'code', tt: 'code', kbd: 'code', samp: 'code',
}

const isBold = (weight: string): boolean => /^bold/.test(weight) || Number(weight) >= 600
const isUpright = (style: string | undefined): boolean => style === 'normal'

/** The marks in force inside the element. A style says more than its tag: Google Docs wraps everything in a `b` of normal weight. */
export function marksInside(element: Element, around: ReadonlySet<Inlines>): ReadonlySet<Inlines> {
  const marks = new Set(around)
  const own = marksOfTags[element.tag]
  if (own) marks.add(own)
  const style = styleOf(element)
  const set = (mark: Inlines, on: boolean) => (on ? marks.add(mark) : marks.delete(mark))
  const weight = style.get('font-weight')
  if (weight && weight !== 'inherit') set('strong', isBold(weight))
  const slant = style.get('font-style')
  if (slant && slant !== 'inherit') set('em', !isUpright(slant))
  if (/line-through/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`)) marks.add('s')
  const raised = style.get('vertical-align')
  if (raised === 'super') marks.add('sup')
  if (raised === 'sub') marks.add('sub')
  return marks
}

const unseen = new Set(['script', 'style', 'head', 'title', 'meta', 'link', 'xml', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video',
  'input', 'button', 'select', 'textarea', 'o:p', 'xmp', 'plaintext', 'noembed', 'noframes'])

/** Whether nothing of the element belongs to the text. */
export function isUnseen(element: Element): boolean {
  if (unseen.has(element.tag)) return true
  // Word's comments: a mark in the line and a list behind the text.
  if (/\bMsoCommentReference\b|\bmsocom/.test(element.attrs.get('class') ?? '')) return true
  const style = styleOf(element)
  if (/^(?:comment-list|header|footer)$/.test(style.get('mso-element') ?? '')) return true
  return style.get('display') === 'none' || style.get('mso-hide') === 'all' || style.get('mso-list') === 'ignore'
}

/** Word writes a tab as a row of no-break spaces. */
export const isTab = (element: Element): boolean => element.tag === 'span' && styleOf(element).has('mso-tab-count')

const breaks = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'figure', 'figcaption', 'address', 'form', 'fieldset', 'details', 'summary',
  'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'dl', 'dt', 'dd', 'center', 'pre', 'body', 'html', 'li', 'hgroup', 'w:sdt'])

export type BlockTag = 'p' | 'h2' | 'h3' | 'h4'

/** Which block the element opens, or null for one inside a line. The article's own title is h1, so a pasted h1 becomes h2. */
export function blockOf(element: Element): BlockTag | null {
  const said = element.attrs.get('role') === 'heading' ? (element.attrs.get('aria-level') ?? '1') : /^h([1-6])$/.exec(element.tag)?.[1]
  if (said) return (['h2', 'h2', 'h3', 'h4', 'h4', 'h4'] as const)[Number(said) - 1] ?? 'h4'
  if (/\bMsoTitle\b/.test(element.attrs.get('class') ?? '')) return 'h2'
  return breaks.has(element.tag) ? 'p' : null
}
