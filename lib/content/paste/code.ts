/** Preformatted text that is code: pages say so by a `code` inside the `pre`. */
import { codeLanguages, isOneOf } from '../attributes'
import type { Element, Piece } from './reader'

const lines = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.tag === 'br' ? '\n' : piece.children.map(lines).join(''))

/** The element as a block of code, or null when it is none. */
export function codeFrom(element: Element): string | null {
  const code = element.tag === 'pre' ? element.children.find((child): child is Element => typeof child !== 'string' && child.tag === 'code') : undefined
  if (!code) return null
  const named = /(?:^|\s)lang(?:uage)?-(\w+)/.exec(`${code.attrs.get('class') ?? ''} ${element.attrs.get('class') ?? ''}`)?.[1]
  const words = lines(element).replace(/^\n/, '').trimEnd()
  return words && `<pre${isOneOf(codeLanguages, named) ? ` data-language="${named}"` : ''}><code>${words}</code></pre>`
}
