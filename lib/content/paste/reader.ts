/**
 * Reads HTML from a clipboard into a small tree. Forgiving, and no security
 * boundary: whatever it makes of its input, only listed elements with escaped text
 * are written from it, and the browser then parses that with the article's schema.
 */

export type Element = { tag: string; attrs: ReadonlyMap<string, string>; children: Piece[] }
/** Text keeps its character references as they stand; `<` and `>` never occur in it. */
export type Piece = Element | string

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'v:imagedata'])
const closedByItself: Record<string, readonly string[]> = {
  li: ['li'], p: ['p'], td: ['td', 'th'], th: ['td', 'th'], tr: ['tr', 'td', 'th'], dt: ['dt', 'dd'], dd: ['dt', 'dd'], option: ['option'],
}
const scopes = new Set(['ul', 'ol', 'table', 'div', 'blockquote'])
const rawText = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])
const maximumDepth = 200

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', colon: ':', tab: '\t', newline: '\n' }

/** Words with their character references resolved, as a browser would. */
export function resolveReferences(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));?/gi, (whole, decimal: string, hex: string, name: string) => {
    if (name) return references[name.toLowerCase()] ?? whole
    const code = decimal ? parseInt(decimal, 10) : parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

function attributesOf(source: string): Map<string, string> {
  const attrs = new Map<string, string>()
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    const key = name.toLowerCase()
    if (!attrs.has(key)) attrs.set(key, resolveReferences(double ?? single ?? bare ?? ''))
  }
  return attrs
}

/** Where the tag that opens at `from` ends, minding quotes; -1 when it never does. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at)
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return at
    else if ((character === '"' || character === "'") && /[=\s]/.test(html.charAt(at - 1))) quote = character
  }
  return -1
}

/** The clipboard's HTML as a tree; comments and conditional sections are gone, what stood between them stays. */
export function readHtml(html: string): Element {
  const root: Element = { tag: '', attrs: new Map(), children: [] }
  const open: Element[] = [root]
  const innermost = () => open.at(-1) ?? root
  const text = (piece: string) => piece && innermost().children.push(piece.replace(/</g, '&lt;').replace(/>/g, '&gt;'))

  const close = (tag: string) => {
    const at = open.findLastIndex((element) => element.tag === tag)
    if (at > 0) open.length = at
  }
  const closeImplied = (tag: string) => {
    const ends = closedByItself[tag]
    if (!ends) return
    const at = open.findLastIndex((element) => ends.includes(element.tag))
    const barrier = open.findLastIndex((element) => scopes.has(element.tag))
    if (at > 0 && at > barrier) open.length = at
  }

  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next === -1) break
    text(html.slice(at, next))
    if (html.startsWith('<!--', next)) {
      const end = html.indexOf('-->', next + 4)
      at = end === -1 ? html.length : end + 3
      continue
    }
    const tag = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(next, next + 80))
    if (!tag && !/^<[!?/]/.test(html.slice(next, next + 2))) {
      text('<')
      at = next + 1
      continue
    }
    const end = endOfTag(html, next + 1)
    if (end === -1) return root
    at = end + 1
    // Doctypes, processing instructions and Word's `<![if …]>`.
    if (!tag) continue
    const name = (tag[2] ?? '').toLowerCase()
    if (tag[1] === '/') {
      close(name)
      continue
    }
    closeImplied(name)
    const inside = html.slice(next + tag[0].length, end)
    const element: Element = { tag: name, attrs: attributesOf(inside), children: [] }
    innermost().children.push(element)
    if (rawText.has(name)) {
      const closing = new RegExp(`</${name}[\\s/>]`, 'gi')
      closing.lastIndex = at
      at = closing.exec(html)?.index ?? html.length
    } else if (!empty.has(name) && !inside.endsWith('/') && open.length < maximumDepth) open.push(element)
  }
  text(html.slice(at))
  return root
}
