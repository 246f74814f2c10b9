/**
 * The document as a page shows it: plain elements, no style attribute, nothing from
 * the writer but text and checked addresses. React does the escaping.
 */
import { createElement, Fragment, type ReactNode } from 'react'
import type { Photo } from '@/lib/media'
import { calloutName } from './callouts'
import { noteNumbers } from './footnotes'
import { headingIds } from './headings'
import type { Context } from './page/context'
import { embed } from './page/embed'
import { inline } from './page/inline'
import { notesList } from './page/notes'
import { figure, gallery } from './page/pictures'
import { table } from './page/table'
import { frenchSpaces } from './typography'
import type { Callout, Doc, DocNode } from './types'

export type RenderOptions = {
  /** The photographs by upload; a picture whose upload is not among them is left out. */
  figures: ReadonlyMap<string, Photo>
  /** Whether headings and notes carry anchors: not where several texts stand on one page. */
  headingIds?: boolean
  /** What follows each block of the body, by its place from 0. */
  after?: (at: number) => ReactNode
  /** What stands behind the first so many blocks, notes included, is handed to `as`. */
  fold?: { behind: number; as: (rest: ReactNode) => ReactNode }
}

/** The body of an article as React elements, its notes at the end. */
export function renderDocument(doc: Doc, { figures, headingIds: anchored = true, after, fold }: RenderOptions): ReactNode {
  const context: Context = { figures, ids: anchored ? headingIds(doc) : new Map(), notes: noteNumbers(doc), anchored }
  const first = doc.content.slice(0, fold?.behind)
  const others = doc.content.slice(first.length)
  const rest = (
    <>
      {blocks(others, context, after && ((at) => after(first.length + at)))}
      {notesList(context)}
    </>
  )
  return (
    <>
      {blocks(first, context, after)}
      {fold && others.length > 0 ? fold.as(rest) : rest}
    </>
  )
}

const blocks = (nodes: readonly DocNode[], context: Context, after?: RenderOptions['after']): ReactNode =>
  nodes.map((node, index) => (
    <Fragment key={index}>
      {block(node, context)}
      {after?.(index)}
    </Fragment>
  ))

function block(node: DocNode, context: Context): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? <p>{inline(node.content, context)}</p> : null
    case 'heading':
      return node.content?.length ? createElement(`h${node.attrs.level}`, { id: context.ids.get(node) }, inline(node.content, context)) : null
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
          <p>{inline(node.content ?? [], context)}</p>
          {node.attrs.cite ? <cite>{frenchSpaces(node.attrs.cite)}</cite> : null}
        </aside>
      )
    case 'callout':
      return callout(node, context)
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
    case 'galleryPicture':
      return figure(node.attrs, context)
    case 'gallery':
      return gallery(node, context)
    case 'table':
      return table(node, (nodes) => blocks(nodes, context))
    case 'codeBlock':
      return (
        <pre tabIndex={0} data-language={node.attrs.language ?? undefined}>
          <code>{(node.content ?? []).map(({ text }) => text).join('')}</code>
        </pre>
      )
    case 'embed':
      return embed(node.attrs, context)
    case 'horizontalRule':
      return <hr />
    case 'text':
    case 'hardBreak':
    case 'footnote':
      return inline([node], context)
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      // Their table writes them.
      return null
  }
}

const callout = ({ attrs, content }: Callout, context: Context): ReactNode => (
  <aside className="callout" data-tone={attrs.tone}>
    <p className="callout-title">
      <span>{calloutName(attrs.tone)}</span>
      {attrs.title ? <b>{frenchSpaces(attrs.title)}</b> : null}
    </p>
    {blocks(content, context)}
  </aside>
)
