/**
 * The document as an HTML string for feeds and mail: whole addresses, no classes,
 * everything from the writer escaped. Pages never use it.
 */
import type { Photo } from '@/lib/media'
import { calloutName } from './callouts'
import { providerName } from './embeds'
import { notePieces, noteNumbers, type NoteNumbers } from './footnotes'
import { safeHref } from './links'
import { markElements, printed, runsOf, type Run } from './marks'
import { say } from './messages'
import { plainVariant } from './photo'
import { partsOf, scopeOf } from './tables'
import { frenchSpaces } from './typography'
import type { Doc, DocNode, EmbedAttrs, FigureAttrs, Gallery, Inline, Table, TableCell, TableRow } from './types'

export type HtmlOptions = {
  figures: ReadonlyMap<string, Photo>
  /** The site's address, `https://exemple.ma`, for links and pictures that have none of their own. */
  origin: string
}

type Context = HtmlOptions & { notes: NoteNumbers }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** The body of an article as HTML that stands anywhere, its notes at the end. */
export function documentToHtml(doc: Doc, options: HtmlOptions): string {
  const context: Context = { ...options, notes: noteNumbers(doc) }
  return blocks(doc.content, context) + notesList(context.notes)
}

const blocks = (nodes: readonly DocNode[], context: Context): string => nodes.map((node) => block(node, context)).join('')
const words = (text: string): string => escapeHtml(frenchSpaces(text))
const absolute = (address: string, { origin }: Context): string => (address.startsWith('/') ? new URL(address, origin).href : address)

function block(node: DocNode, context: Context): string {
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? `<p>${inline(node.content, context)}</p>` : ''
    case 'heading':
      return node.content?.length ? `<h${node.attrs.level}>${inline(node.content, context)}</h${node.attrs.level}>` : ''
    case 'bulletList':
      return `<ul>${blocks(node.content, context)}</ul>`
    case 'orderedList':
      return `<ol${node.attrs.start === 1 ? '' : ` start="${node.attrs.start}"`}>${blocks(node.content, context)}</ol>`
    case 'listItem':
      return `<li>${blocks(node.content, context)}</li>`
    case 'blockquote':
      return `<blockquote>${blocks(node.content, context)}</blockquote>`
    case 'pullQuote':
      return `<blockquote><p>${inline(node.content ?? [], context)}</p>${node.attrs.cite ? `<p><cite>${words(node.attrs.cite)}</cite></p>` : ''}</blockquote>`
    case 'callout':
      return `<blockquote><p><strong>${[calloutName(node.attrs.tone), node.attrs.title ?? ''].filter(Boolean).map(words).join(' – ')}</strong></p>${blocks(node.content, context)}</blockquote>`
    case 'keyFigures':
      // A definition list is unreadable in most mail programs: a plain list says the same.
      return `<ul>${blocks(node.content, context)}</ul>`
    case 'keyFigure':
      return `<li><strong>${words(node.attrs.value)}</strong> ${words(node.attrs.label)}</li>`
    case 'figure':
    case 'galleryPicture':
      return figure(node.attrs, context)
    case 'gallery':
      return gallery(node, context)
    case 'table':
      return table(node, context)
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      // Their table writes them.
      return ''
    case 'codeBlock':
      return `<pre><code>${escapeHtml((node.content ?? []).map(({ text }) => text).join(''))}</code></pre>`
    case 'embed':
      return embed(node.attrs)
    case 'horizontalRule':
      return '<hr>'
    case 'text':
    case 'hardBreak':
    case 'footnote':
      return inline([node], context)
  }
}

const inline = (content: readonly Inline[], context: Context, inCode = false): string =>
  runsOf(content).map((run) => (run.mark === null ? bare(run.node, context, inCode) : marked(run, context, inCode))).join('')

function bare(node: Inline, { notes }: Context, inCode: boolean): string {
  if (node.type === 'hardBreak') return '<br>'
  if (node.type === 'text') return escapeHtml(printed(node, inCode))
  const number = notes.get(node.attrs)
  return number === undefined ? '' : `<sup>${number}</sup>`
}

function marked({ mark, nodes }: Extract<Run, { nodes: Inline[] }>, context: Context, inCode: boolean): string {
  const inside = inline(nodes, context, inCode || mark.type === 'code')
  if (mark.type === 'abbreviation') return mark.attrs.title ? `<abbr title="${escapeHtml(mark.attrs.title)}">${inside}</abbr>` : inside
  if (mark.type !== 'link') return `<${markElements[mark.type]}>${inside}</${markElements[mark.type]}>`
  const href = safeHref(mark.attrs.href)
  return href === null ? inside : `<a href="${escapeHtml(absolute(href, context))}">${inside}</a>`
}

function figure(attrs: FigureAttrs, context: Context): string {
  const photo = attrs.upload === null ? undefined : context.figures.get(attrs.upload)
  const address = photo && plainVariant(photo)
  if (!photo || !address) return ''
  const caption = [attrs.caption, attrs.credit].filter(Boolean).map((text) => words(text ?? '')).join(' ')
  const image = `<img src="${escapeHtml(absolute(address, context))}" alt="${escapeHtml(attrs.alt)}" width="${photo.width}" height="${photo.height}">`
  return `<figure>${image}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`
}

function gallery({ attrs, content }: Gallery, context: Context): string {
  const pictures = blocks(content, context)
  return pictures && attrs.caption ? `${pictures}<p>${words(attrs.caption)}</p>` : pictures
}

function table(node: Table, context: Context): string {
  const { head, body } = partsOf(node)
  const rows = (list: readonly TableRow[]) => list.map((row) => `<tr>${(row.content ?? []).map((cell) => cellOf(cell, row, context)).join('')}</tr>`).join('')
  const caption = node.attrs.caption ? `<caption>${words(node.attrs.caption)}</caption>` : ''
  return `<table>${caption}${head.length > 0 ? `<thead>${rows(head)}</thead>` : ''}<tbody>${rows(body)}</tbody></table>`
}

function cellOf(cell: TableCell, row: TableRow, context: Context): string {
  const { colspan, rowspan } = cell.attrs
  const spans = `${colspan === 1 ? '' : ` colspan="${colspan}"`}${rowspan === 1 ? '' : ` rowspan="${rowspan}"`}`
  const inside = blocks(cell.content, context)
  return cell.type === 'tableCell' ? `<td${spans}>${inside}</td>` : `<th scope="${scopeOf(cell, row)}"${spans}>${inside}</th>`
}

const embed = ({ provider, address, title }: EmbedAttrs): string =>
  `<p><a href="${escapeHtml(address)}">${words(title || address)}</a> (${providerName(provider)})</p>`

function notesList(notes: NoteNumbers): string {
  const items = [...notes.keys()].map(({ text }) => `<li>${notePieces(text).map((piece) => (piece.href === null ? words(piece.text) : `<a href="${escapeHtml(piece.href)}">${escapeHtml(piece.text)}</a>`)).join('')}</li>`)
  return items.length === 0 ? '' : `<h2>${say('notes')}</h2><ol>${items.join('')}</ol>`
}
