/** Walks a pasted tree and writes the blocks an article knows; everything else is unwrapped or dropped. */
import { attributeLimits } from '../attributes'
import { escapeHtml } from '../html'
import { codeFrom } from './code'
import { Line, type Dress } from './line'
import { pastedHref } from './links'
import { blockOf, isTab, isUnseen, marksInside, type BlockTag } from './styles'
import { isTabular, tableFrom } from './tables'
import { deepestList, fakeItem, listsOf, type FakeItem } from './word-lists'
import type { PastedNotes } from './footnotes'
import type { PastedPictures } from './pictures'
import type { Element, Piece } from './reader'

/** `inside`: how many lists, quotes or cells hold it; only a text that none holds may have tables, quotes and code. */
type Around = Dress & { block: BlockTag; preformatted: boolean; inside: number }

const outside: Around = { marks: new Set(), href: null, abbreviates: null, block: 'p', preformatted: false, inside: 0 }

export class BlockWriter {
  private written: string[] = []
  private line = new Line()
  private items: FakeItem[] = []
  private placeholders: string[] = []

  constructor(
    private readonly notes: PastedNotes,
    private readonly pictures: PastedPictures,
  ) {}

  take(root: Element): void {
    this.inside(root, outside)
  }

  finish(): string {
    this.endLine('p')
    this.endFakeList()
    this.placePictures()
    return this.written.join('')
  }

  private inside(element: Element, around: Around): void {
    for (const child of element.children) this.piece(child, around)
  }

  private piece(piece: Piece, around: Around): void {
    if (typeof piece === 'string') return this.words(piece, around)
    if (piece.tag === 'img' || piece.tag === 'v:imagedata') return this.picture(piece)
    if (isUnseen(piece) || this.notes.left.has(piece)) return
    if (isTab(piece)) return this.line.add(' ', around)
    if (piece.tag === 'br') return this.lineBreak(around)
    if (piece.tag === 'hr') return this.block(around.inside === 0 ? '<hr>' : '', around)
    if ((piece.tag === 'ul' || piece.tag === 'ol') && around.inside < deepestList) return this.list(piece, around)
    const whole = around.inside === 0 ? this.wholeBlock(piece, around) : null
    if (whole !== null) return this.block(whole, around)
    const note = this.notes.calls.get(piece)
    if (note !== undefined) return this.line.put(`<span class="footnote" data-text="${escapeHtml(note)}"></span>`)
    const marks = marksInside(piece, around.marks)
    const block = blockOf(piece)
    if (block === null) return this.inside(piece, { ...around, ...dressOf(piece, around), marks })
    this.opensBlock(piece, block, { ...around, marks })
  }

  /** Blocks that hold blocks, written on their own; null for any other element. */
  private wholeBlock(piece: Element, around: Around): string | null {
    if (piece.tag === 'table' && isTabular(piece)) {
      this.endBlock(around.block)
      return tableFrom(piece, (cell) => this.apart(cell, around))
    }
    if (piece.tag !== 'blockquote' && !/\bMso(Intense)?Quote\b/.test(piece.attrs.get('class') ?? '')) return codeFrom(piece)
    this.endBlock(around.block)
    const html = this.apart(piece, around)
    return html && `<blockquote>${html}</blockquote>`
  }

  private opensBlock(piece: Element, said: BlockTag, around: Around): void {
    const block = around.inside === 0 ? said : 'p'
    this.endBlock(around.block)
    const item = fakeItem(piece)
    if (!item) this.endFakeListBefore(piece)
    this.inside(piece, { ...around, block, preformatted: around.preformatted || piece.tag === 'pre' })
    if (item) {
      const html = this.line.finish()
      if (html) this.items.push({ ...item, html })
    } else this.endBlock(block)
  }

  private words(text: string, around: Around): void {
    if (!around.preformatted) return this.line.add(text, around)
    const [first = '', ...rest] = text.split('\n')
    this.line.add(first, around)
    for (const next of rest) {
      this.lineBreak(around)
      this.line.add(next, around)
    }
  }

  private lineBreak(around: Around): void {
    if (this.line.break() && around.block === 'p') this.endBlock('p')
  }

  private picture(element: Element): void {
    const placeholder = this.pictures.take(element)
    if (placeholder !== null) this.placeholders.push(placeholder)
  }

  private endLine(tag: BlockTag): void {
    const html = this.line.finish(tag !== 'p')
    if (!html) return
    this.endFakeList()
    this.written.push(`<${tag}>${html}</${tag}>`)
  }

  /** Ends the line and places its pictures, unless a list that only looks like one goes on. */
  private endBlock(tag: BlockTag): void {
    this.endLine(tag)
    if (this.items.length === 0) this.placePictures()
  }

  private block(html: string, around: Around): void {
    this.endLine(around.block)
    this.endFakeList()
    if (html) this.written.push(html)
    this.placePictures()
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

  /** Pictures stand behind the block they were met in. */
  private placePictures(): void {
    this.written.push(...this.placeholders)
    this.placeholders = []
  }

  private list(list: Element, around: Around): void {
    this.endBlock(around.block)
    let items = ''
    for (const child of list.children) {
      if (typeof child === 'string' || isUnseen(child) || this.notes.left.has(child)) continue
      // Some programs put a nested list beside the item it belongs to.
      const beside = child.tag === 'ul' || child.tag === 'ol'
      const html = this.apart({ tag: 'div', attrs: child.attrs, children: beside ? [child] : child.children }, around)
      if (!html) continue
      if (beside && items.endsWith('</li>')) items = `${items.slice(0, -'</li>'.length)}${html}</li>`
      else items += `<li>${html.startsWith('<p>') ? html : `<p></p>${html}`}</li>`
    }
    const start = Number(list.attrs.get('start') ?? 1)
    const opening = list.tag === 'ol' && Number.isInteger(start) && start > 1 && start < 100_000 ? `<ol start="${start}">` : `<${list.tag}>`
    this.block(items && `${opening}${items}</${list.tag}>`, around)
  }

  /** The element's blocks written on their own, for lists, quotes and cells; its pictures wait for the block to end. */
  private apart(element: Element, around: Around): string {
    const writer = new BlockWriter(this.notes, this.pictures)
    writer.inside(element, { ...around, block: 'p', inside: around.inside + 1 })
    writer.endLine('p')
    writer.endFakeList()
    const html = writer.written.filter((piece) => !piece.startsWith('<figure')).join('')
    this.placeholders.push(...writer.written.filter((piece) => piece.startsWith('<figure')), ...writer.placeholders)
    return html
  }
}

/** What a link or an abbreviation puts on the words inside it. */
function dressOf({ tag, attrs }: Element, around: Dress): Pick<Dress, 'href' | 'abbreviates'> {
  return {
    href: tag === 'a' ? pastedHref(attrs.get('href') ?? '') : around.href,
    abbreviates: tag === 'abbr' || tag === 'acronym' ? (attrs.get('title') ?? '').trim().slice(0, attributeLimits.abbreviation) || null : around.abbreviates,
  }
}
