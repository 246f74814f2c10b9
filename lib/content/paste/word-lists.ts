/**
 * Word writes lists as paragraphs that look like lists: a class, a level in the
 * style, the bullet or number as text. This reads them, and makes real lists of a run.
 */
import { styleOf } from './styles'
import type { Element, Piece } from './reader'

/** How deep lists may stand in each other: what `maximumDepth` lets a document hold, and more than a page can show. */
export const deepestList = 6

export type FakeItem = { level: number; ordered: boolean; start: number; html: string }

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.children.map(textOf).join('')
}

function bulletOf(element: Element): string {
  if (styleOf(element).get('mso-list') === 'ignore') return textOf(element)
  for (const child of element.children) {
    const bullet = typeof child === 'string' ? '' : bulletOf(child)
    if (bullet) return bullet
  }
  return ''
}

/** The paragraph's place in a list, when Word meant it as an item. */
export function fakeItem(element: Element): Omit<FakeItem, 'html'> | null {
  const level = /\blevel(\d)/.exec(styleOf(element).get('mso-list') ?? '')
  if (!level) return null
  const bullet = bulletOf(element).replace(/&nbsp;|[\s\u00a0]/g, '')
  const number = /^\(?(\d{1,4}|[a-z]{1,4})[.)]/i.exec(bullet)
  return { level: Math.min(Number(level[1]), deepestList), ordered: number !== null, start: Number(number?.[1]) || 1 }
}

/** A run of items as nested lists. */
export function listsOf(items: readonly FakeItem[]): string {
  let html = ''
  let at = 0
  while (at < items.length) {
    const first = items[at]
    if (!first) break
    const tag = first.ordered ? 'ol' : 'ul'
    html += first.ordered && first.start > 1 ? `<ol start="${first.start}">` : `<${tag}>`
    for (let item = items[at]; item && item.level <= first.level && item.ordered === first.ordered; item = items[at]) {
      const from = ++at
      for (let deeper = items[at]; deeper && deeper.level > first.level; deeper = items[at]) at++
      html += `<li><p>${item.html}</p>${listsOf(items.slice(from, at))}</li>`
    }
    html += `</${tag}>`
  }
  return html
}
