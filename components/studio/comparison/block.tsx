/** A block of a revision in the look of the text: the nodes of today's schema in their own elements, any other as a plain box. */
import { createElement, type ReactNode } from 'react'
import { isLine, type Tree } from '@/lib/content/diff'
import { frenchSpaces } from '@/lib/content/typography'
import type { Photo } from '@/lib/media'
import { Fated, Leaves, type Fate } from './line'
import { Picture } from './picture'

export type Photos = ReadonlyMap<string, Photo>

const words = (value: unknown): string => (typeof value === 'string' ? frenchSpaces(value) : '')
const small = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) ? value : 1)

/** The element of a node around what is in it. */
export function frame(node: Tree, inside: ReactNode): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>
    case 'heading':
      return createElement(`h${Math.min(4, Math.max(2, small(node.attrs.level)))}`, null, inside)
    case 'bulletList':
      return <ul>{inside}</ul>
    case 'orderedList':
      return <ol start={small(node.attrs.start)}>{inside}</ol>
    case 'listItem':
      return <li>{inside}</li>
    case 'blockquote':
      return <blockquote>{inside}</blockquote>
    case 'pullQuote':
      return <aside className="pull-quote"><p>{inside}</p>{node.attrs.cite ? <cite>{words(node.attrs.cite)}</cite> : null}</aside>
    case 'keyFigures':
      return <dl className="key-figures">{inside}</dl>
    case 'codeBlock':
      return <pre><code>{inside}</code></pre>
    case 'table':
      return <div className="overflow-x-auto"><table><tbody>{inside}</tbody></table></div>
    case 'tableRow':
      return <tr>{inside}</tr>
    case 'tableHeader':
      return <th colSpan={small(node.attrs.colspan)} rowSpan={small(node.attrs.rowspan)}>{inside}</th>
    case 'tableCell':
      return <td colSpan={small(node.attrs.colspan)} rowSpan={small(node.attrs.rowspan)}>{inside}</td>
    default:
      return <div className="plain-block">{inside}</div>
  }
}

/** A node with all that is in it, as what became of it. */
export function Block({ node, fate, photos }: { node: Tree; fate: Fate; photos: Photos }): ReactNode {
  if (node.type === 'figure') return <Fated fate={fate}><Picture attrs={node.attrs} photos={photos} /></Fated>
  if (node.type === 'horizontalRule') return <Fated fate={fate}><hr /></Fated>
  if (node.type === 'keyFigure') return <div><dt><Fated fate={fate}>{words(node.attrs.label)}</Fated></dt><dd><Fated fate={fate}>{words(node.attrs.value)}</Fated></dd></div>
  if (isLine(node)) return frame(node, <Fated fate={fate}><Leaves nodes={node.content} /></Fated>)
  if (node.content.length > 0) return frame(node, node.content.map((child, index) => <Block key={index} node={child} fate={fate} photos={photos} />))
  return frame(node, <Fated fate={fate}>{Object.values(node.attrs).filter((value) => typeof value === 'string').map(words).join(' · ') || '\u00a0'}</Fated>)
}
