/** Walks a pasted tree and writes the blocks an article knows; everything else is unwrapped or dropped. */
import { safeHref } from '../links'
import { Line } from './line'
import { blockOf, isUnseen, marksInside, type BlockTag, type Inlines } from './styles'
import { fakeItem, listsOf, type FakeItem } from './word-lists'
import type { Element, Piece } from './reader'

type Around = { marks: ReadonlySet<Inlines>; href: string | null; block: BlockTag; preformatted: boolean }

const outside: Around = { marks: new Set(), href: null, block: 'p', preformatted: false }

export class BlockWriter {
  droppedPictures = 0
  private written: string[] = []
  private line = new Line()
  private items: FakeItem[] = []

  take(root: Element): void {
    this.inside(root, outside)
  }

  finish(): string {
    this.endBlock('p')
    this.endFakeList()
    return this.written.join('')
  }

  private inside(element: Element, around: Around): void {
    for (const child of element.children) this.piece(child, around)
  }

  private piece(piece: Piece, around: Around): void {
    if (typeof piece === 'string') return this.words(piece, around)
    if (piece.tag === 'img' || piece.tag === 'v:imagedata') return this.picture(piece)
    if (isUnseen(piece)) return
    if (piece.tag === 'br') return this.lineBreak(around)
    if (piece.tag === 'hr') return this.block('<hr>', around)
    if (piece.tag === 'ul' || piece.tag === 'ol') return this.list(piece, around)
    if (piece.tag === 'blockquote' || /\bMso(Intense)?Quote\b/.test(piece.attrs.get('class') ?? '')) return this.quote(piece, around)
    const marks = marksInside(piece, around.marks)
    const block = blockOf(piece)
    if (block === null) {
      const href = piece.tag === 'a' ? safeHref(piece.attrs.get('href') ?? '') : around.href
      return this.inside(piece, { ...around, marks, href })
    }
    this.endBlock(around.block)
    const item = fakeItem(piece)
    if (!item) this.endFakeListBefore(piece)
    this.inside(piece, { ...around, marks, block, preformatted: around.preformatted || piece.tag === 'pre' })
    if (item) {
      const html = this.line.finish()
      if (html) this.items.push({ ...item, html })
    } else this.endBlock(block)
  }

  private words(text: string, around: Around): void {
    if (!around.preformatted) return this.line.add(text, around.marks, around.href)
    const [first = '', ...rest] = text.split('\n')
    this.line.add(first, around.marks, around.href)
    for (const next of rest) {
      this.lineBreak(around)
      this.line.add(next, around.marks, around.href)
    }
  }

  private lineBreak(around: Around): void {
    if (this.line.break() && around.block === 'p') this.endBlock('p')
  }

  private picture(element: Element): void {
    // One-pixel pictures count visits; nobody misses them.
    if (Number(element.attrs.get('width') ?? 2) > 1) this.droppedPictures++
  }

  private endBlock(tag: BlockTag): void {
    const html = this.line.finish(tag !== 'p')
    if (!html) return
    this.endFakeList()
    this.written.push(`<${tag}>${html}</${tag}>`)
  }

  private block(html: string, around: Around): void {
    this.endBlock(around.block)
    this.endFakeList()
    if (html) this.written.push(html)
  }

  private endFakeList(): void {
    if (this.items.length === 0) return
    this.written.push(listsOf(this.items))
    this.items = []
  }

  /** Containers hold a list's paragraphs; only another paragraph ends it. */
  private endFakeListBefore(element: Element): void {
    if (!/^(div|section|article|body|html)$/.test(element.tag)) this.endFakeList()
  }

  private quote(element: Element, around: Around): void {
    const html = this.apart(element, around).replace(/<(\/?)h[2-4]>/g, '<$1p>').replaceAll('<hr>', '')
    this.block(html && `<blockquote>${html}</blockquote>`, around)
  }

  private list(list: Element, around: Around): void {
    let items = ''
    for (const child of list.children) {
      if (typeof child === 'string' || isUnseen(child)) continue
      // Some programs put a nested list beside the item it belongs to.
      const beside = child.tag === 'ul' || child.tag === 'ol'
      const html = this.apart({ tag: 'div', attrs: child.attrs, children: beside ? [child] : child.children }, around)
        .replace(/<(\/?)h[2-4]>/g, '<$1p>')
        .replaceAll('<hr>', '')
      if (!html) continue
      if (beside && items.endsWith('</li>')) items = `${items.slice(0, -'</li>'.length)}${html}</li>`
      else items += `<li>${html.startsWith('<p>') ? html : `<p></p>${html}`}</li>`
    }
    const start = Number(list.attrs.get('start') ?? 1)
    const opening = list.tag === 'ol' && Number.isInteger(start) && start > 1 && start < 100_000 ? `<ol start="${start}">` : `<${list.tag}>`
    this.block(items && `${opening}${items}</${list.tag}>`, around)
  }

  /** The element's blocks written on their own, for lists and quotes. */
  private apart(element: Element, around: Around): string {
    const writer = new BlockWriter()
    writer.inside(element, { ...around, block: 'p' })
    const html = writer.finish()
    this.droppedPictures += writer.droppedPictures
    return html.replace(/<\/?blockquote>/g, '')
  }
}
