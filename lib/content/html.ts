/**
 * The document as an HTML string for feeds and mail: whole addresses, no classes,
 * everything from the writer escaped. Pages never use it.
 */
import type { Photo } from '@/lib/media'
import { safeHref } from './links'
import { markElements, printed, runsOf } from './marks'
import { plainVariant } from './render'
import { frenchSpaces } from './typography'
import type { Doc, DocNode, FigureAttrs, Inline } from './types'

export type HtmlOptions = {
  figures: ReadonlyMap<string, Photo>
  /** The site's address, `https://exemple.ma`, for links and pictures that have none of their own. */
  origin: string
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** The body of an article as HTML that stands anywhere. */
export const documentToHtml = (doc: Doc, options: HtmlOptions): string => blocks(doc.content, options)

const blocks = (nodes: readonly DocNode[], options: HtmlOptions): string => nodes.map((node) => block(node, options)).join('')
const words = (text: string): string => escapeHtml(frenchSpaces(text))
const absolute = (address: string, { origin }: HtmlOptions): string => (address.startsWith('/') ? new URL(address, origin).href : address)

function block(node: DocNode, options: HtmlOptions): string {
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? `<p>${inline(node.content, options)}</p>` : ''
    case 'heading':
      return node.content?.length ? `<h${node.attrs.level}>${inline(node.content, options)}</h${node.attrs.level}>` : ''
    case 'bulletList':
      return `<ul>${blocks(node.content, options)}</ul>`
    case 'orderedList':
      return `<ol${node.attrs.start === 1 ? '' : ` start="${node.attrs.start}"`}>${blocks(node.content, options)}</ol>`
    case 'listItem':
      return `<li>${blocks(node.content, options)}</li>`
    case 'blockquote':
      return `<blockquote>${blocks(node.content, options)}</blockquote>`
    case 'pullQuote':
      return `<blockquote><p>${inline(node.content ?? [], options)}</p>${node.attrs.cite ? `<p><cite>${words(node.attrs.cite)}</cite></p>` : ''}</blockquote>`
    case 'keyFigures':
      // A definition list is unreadable in most mail programs: a plain list says the same.
      return `<ul>${blocks(node.content, options)}</ul>`
    case 'keyFigure':
      return `<li><strong>${words(node.attrs.value)}</strong> ${words(node.attrs.label)}</li>`
    case 'figure':
      return figure(node.attrs, options)
    case 'horizontalRule':
      return '<hr>'
    case 'text':
    case 'hardBreak':
      return inline([node], options)
  }
}

function inline(content: readonly Inline[], options: HtmlOptions, inCode = false): string {
  return runsOf(content)
    .map((run) => {
      if (run.mark === null) return run.node.type === 'hardBreak' ? '<br>' : escapeHtml(printed(run.node, inCode))
      const inside = inline(run.nodes, options, inCode || run.mark.type === 'code')
      if (run.mark.type !== 'link') return `<${markElements[run.mark.type]}>${inside}</${markElements[run.mark.type]}>`
      const href = safeHref(run.mark.attrs.href)
      return href === null ? inside : `<a href="${escapeHtml(absolute(href, options))}">${inside}</a>`
    })
    .join('')
}

function figure(attrs: FigureAttrs, options: HtmlOptions): string {
  const photo = attrs.upload === null ? undefined : options.figures.get(attrs.upload)
  const address = photo && plainVariant(photo)
  if (!photo || !address) return ''
  const caption = [attrs.caption, attrs.credit].filter(Boolean).map((text) => words(text ?? '')).join(' ')
  const image = `<img src="${escapeHtml(absolute(address, options))}" alt="${escapeHtml(attrs.alt)}" width="${photo.width}" height="${photo.height}">`
  return `<figure>${image}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`
}
