/**
 * What was copied out of an editor like ours keeps what only an article has. Any
 * page can claim to be one, so the HTML is written anew all the same, from the
 * elements and attributes that the article's schema reads: what a review has marked
 * there is not among them.
 */
import { escapeHtml } from '../html'
import { safeHref } from '../links'
import { ownContext } from './own-context'
import { isUnseen } from './styles'
import type { Element, Piece } from './reader'

const elements = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'aside', 'figure', 'dl', 'div', 'hr', 'br', 'strong', 'em', 's', 'code', 'sup', 'sub', 'a',
  'table', 'tbody', 'tr', 'th', 'td', 'pre', 'span', 'abbr'])
const bare = new Set(['hr', 'br'])
const attributes = new Set(['data-upload', 'data-alt', 'data-caption', 'data-credit', 'data-cite', 'data-value', 'data-label', 'start',
  'data-tone', 'data-title', 'data-text', 'data-language', 'data-address', 'data-provider', 'colspan', 'rowspan'])
const classes = new Set(['pull-quote', 'key-figures', 'gallery', 'gallery-picture', 'callout', 'embed', 'footnote'])

function allowed(element: Element): string {
  const kept: [string, string][] = []
  const title = element.tag === 'abbr' ? element.attrs.get('title') : undefined
  if (title) kept.push(['title', title])
  for (const [name, value] of element.attrs) {
    if (name === 'data-pm-slice') kept.push([name, ownContext(value)])
    else if (attributes.has(name) || (name === 'class' && classes.has(value))) kept.push([name, value])
    const href = name === 'href' ? safeHref(value) : null
    if (href !== null) kept.push([name, href])
  }
  return kept.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')
}

/** The copied piece, element by element, without anything the schema does not read. */
export function ownHtml(piece: Piece): string {
  if (typeof piece === 'string') return piece
  if (isUnseen(piece)) return ''
  const inside = piece.children.map(ownHtml).join('')
  // The mark of a slice may stand on any element, a span for instance.
  const isSlice = piece.attrs.has('data-pm-slice')
  const isPlainSpan = piece.tag === 'span' && piece.attrs.get('class') !== 'footnote'
  if (!elements.has(piece.tag) || isPlainSpan) return isSlice ? `<div${allowed({ ...piece, tag: 'div' })}>${inside}</div>` : inside
  return bare.has(piece.tag) ? `<${piece.tag}${allowed(piece)}>` : `<${piece.tag}${allowed(piece)}>${inside}</${piece.tag}>`
}
