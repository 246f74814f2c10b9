/**
 * The document as a page shows it: plain elements, no style attribute, nothing from
 * the writer but text and checked addresses. React does the escaping.
 */
import { createElement, Fragment, type ReactNode } from 'react'
import type { Photo } from '@/lib/media'
import { headingIds } from './headings'
import { leavesSite, safeHref } from './links'
import { markElements, printed, runsOf } from './marks'
import { frenchSpaces } from './typography'
import type { Doc, DocNode, FigureAttrs, Heading, Inline } from './types'

export type RenderOptions = {
  /** The photographs by upload; a figure whose upload is not among them is left out. */
  figures: ReadonlyMap<string, Photo>
  /** Whether headings carry an anchor. */
  headingIds?: boolean
}

type Context = { figures: ReadonlyMap<string, Photo>; ids: ReadonlyMap<Heading, string> }

/** The body of an article as React elements. */
export function renderDocument(doc: Doc, options: RenderOptions): ReactNode {
  const context: Context = { figures: options.figures, ids: options.headingIds === false ? new Map() : headingIds(doc) }
  return blocks(doc.content, context)
}

const blocks = (nodes: readonly DocNode[], context: Context): ReactNode =>
  nodes.map((node, index) => <Fragment key={index}>{block(node, context)}</Fragment>)

function block(node: DocNode, context: Context): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? <p>{inline(node.content)}</p> : null
    case 'heading':
      return node.content?.length ? createElement(`h${node.attrs.level}`, { id: context.ids.get(node) }, inline(node.content)) : null
    case 'bulletList':
      return <ul>{blocks(node.content, context)}</ul>
    case 'orderedList':
      return <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>{blocks(node.content, context)}</ol>
    case 'listItem':
      return <li>{blocks(node.content, context)}</li>
    case 'blockquote':
      return <blockquote>{blocks(node.content, context)}</blockquote>
    case 'pullQuote':
      return (
        <aside className="pull-quote">
          <p>{inline(node.content ?? [])}</p>
          {node.attrs.cite ? <cite>{frenchSpaces(node.attrs.cite)}</cite> : null}
        </aside>
      )
    case 'keyFigures':
      return <dl className="key-figures">{blocks(node.content, context)}</dl>
    case 'keyFigure':
      return (
        <div>
          <dt>{frenchSpaces(node.attrs.label)}</dt>
          <dd>{frenchSpaces(node.attrs.value)}</dd>
        </div>
      )
    case 'figure':
      return figure(node.attrs, context.figures)
    case 'horizontalRule':
      return <hr />
    case 'text':
    case 'hardBreak':
      return inline([node])
  }
}

function inline(content: readonly Inline[], inCode = false): ReactNode {
  return runsOf(content).map((run, index) => {
    if (run.mark === null) return run.node.type === 'hardBreak' ? <br key={index} /> : <Fragment key={index}>{printed(run.node, inCode)}</Fragment>
    if (run.mark.type !== 'link') return createElement(markElements[run.mark.type], { key: index }, inline(run.nodes, inCode || run.mark.type === 'code'))
    const href = safeHref(run.mark.attrs.href)
    if (href === null) return <Fragment key={index}>{inline(run.nodes, inCode)}</Fragment>
    return (
      <a key={index} href={href} rel={leavesSite(href) ? 'noopener' : undefined}>
        {inline(run.nodes, inCode)}
      </a>
    )
  })
}

function figure(attrs: FigureAttrs, figures: ReadonlyMap<string, Photo>): ReactNode {
  const photo = attrs.upload === null ? undefined : figures.get(attrs.upload)
  if (!photo) return null
  return (
    <figure className="figure">
      {picture(photo, attrs.alt)}
      {attrs.caption || attrs.credit ? (
        <figcaption>
          {attrs.caption ? frenchSpaces(attrs.caption) : null}
          {attrs.caption && attrs.credit ? ' ' : null}
          {attrs.credit ? <span className="credit">{frenchSpaces(attrs.credit)}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}

// The text column is 680 px wide; below that a picture takes the window's width.
const sizes = '(min-width: 760px) 680px, 100vw'
const types = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const

function picture(photo: Photo, alt: string): ReactNode {
  const srcSet = (format: keyof typeof types) =>
    photo.variants.filter((variant) => variant.format === format).map(({ url, width }) => `${url} ${width}w`).join(', ')
  const plain = plainVariant(photo)
  return (
    <picture>
      {(['avif', 'webp'] as const).map((format) => (srcSet(format) ? <source key={format} type={types[format]} srcSet={srcSet(format)} sizes={sizes} /> : null))}
      <img src={plain} srcSet={srcSet('jpeg') || undefined} sizes={sizes} alt={alt} width={photo.width} height={photo.height} loading="lazy" decoding="async" />
    </picture>
  )
}

/** The address for whoever cannot choose: a middle-sized JPEG, or what there is. */
export function plainVariant(photo: Photo): string | undefined {
  const known = (['jpeg', 'webp', 'avif'] as const).map((format) => photo.variants.filter((variant) => variant.format === format)).find((list) => list.length > 0)
  const byWidth = [...(known ?? [])].sort((a, b) => a.width - b.width)
  return (byWidth.find(({ width }) => width >= 960) ?? byWidth.at(-1))?.url
}
