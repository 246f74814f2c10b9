/** A line of text with what changed in it: inserted and deleted words are said aloud, underlined and struck, never told by colour alone. */
import { createElement, Fragment, type ReactNode } from 'react'
import type { Part, Tree, TreeMark } from '@/lib/content/diff'
import { safeHref } from '@/lib/content/links'
import { markElements, markNesting } from '@/lib/content/marks'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'

/** Which text is shown: one of the two, or both in one. */
export type Side = 'before' | 'after' | 'both'
/** What became of a whole block. */
export type Fate = 'same' | 'added' | 'removed'

/** Words that came. */
export function Added({ children }: { children: ReactNode }) {
  const t = text('studio')
  return <ins><span className="sr-only">{t('comparison.added')} </span>{children}<span className="sr-only"> {t('comparison.addedEnd')} </span></ins>
}

/** Words that went. */
export function Removed({ children }: { children: ReactNode }) {
  const t = text('studio')
  return <del><span className="sr-only">{t('comparison.removed')} </span>{children}<span className="sr-only"> {t('comparison.removedEnd')} </span></del>
}

/** Something whole, as what became of it. */
export function Fated({ fate, children }: { fate: Fate; children: ReactNode }) {
  if (fate === 'same') return children
  return fate === 'added' ? <Added>{children}</Added> : <Removed>{children}</Removed>
}

/** The pieces of a line, as one side has them. */
export function Parts({ parts, side }: { parts: readonly Part[]; side: Side }) {
  return parts.map((part, index) => <Fragment key={index}>{pieceOf(part, side)}</Fragment>)
}

function pieceOf(part: Part, side: Side): ReactNode {
  switch (part.kind) {
    case 'added':
      return side === 'before' ? null : <Added><Leaf node={part.after} /></Added>
    case 'removed':
      return side === 'after' ? null : <Removed><Leaf node={part.before} /></Removed>
    case 'formatted':
      return side === 'before' ? <Leaf node={part.before} /> : <Formatted was={part.before.marks} node={part.after} />
    case 'same':
      return <Leaf node={side === 'before' ? part.before : part.after} />
  }
}

/** The same words under other marks; which ones stands in the title and is read aloud. */
function Formatted({ was, node }: { was: readonly TreeMark[]; node: Tree }) {
  const t = text('studio')
  const name = ({ type }: TreeMark) => t(t.has(`comparison.mark.${type}`) ? `comparison.mark.${type}` : 'comparison.mark.other')
  const gone = was.filter((mark) => !node.marks.some(({ type }) => type === mark.type)).map((mark) => `− ${name(mark)}`)
  const come = node.marks.filter((mark) => !was.some(({ type }) => type === mark.type)).map((mark) => `+ ${name(mark)}`)
  const what = [...gone, ...come].join(', ')
  return (
    <span className="reformatted" title={what || undefined}>
      <span className="sr-only">{t('comparison.formatted')} {what} </span>
      <Leaf node={node} />
      <span className="sr-only"> {t('comparison.formattedEnd')} </span>
    </span>
  )
}

/** The content of a line that did not change within. */
export function Leaves({ nodes }: { nodes: readonly Tree[] }) {
  return nodes.map((node, index) => <Leaf key={index} node={node} />)
}

const innermostFirst: string[] = [...markNesting].reverse()

function Leaf({ node }: { node: Tree }): ReactNode {
  const isCode = node.marks.some(({ type }) => type === 'code')
  const marks = [...node.marks].sort((a, b) => innermostFirst.indexOf(a.type) - innermostFirst.indexOf(b.type))
  return marks.reduce(marked, bare(node, isCode))
}

function bare(node: Tree, isCode: boolean): ReactNode {
  if (node.type === 'text') return isCode ? node.text : frenchSpaces(node.text)
  if (node.type === 'hardBreak') return <br />
  const words = Object.values(node.attrs).filter((value) => typeof value === 'string').join(' ')
  return <span className="inline-note">[{words || node.content.map(({ text: own }) => own).join(' ')}]</span>
}

function marked(inside: ReactNode, { type, attrs }: TreeMark): ReactNode {
  if (type === 'link') {
    const href = safeHref(String(attrs.href))
    return href === null ? inside : <a href={href} rel="noopener">{inside}</a>
  }
  return type in markElements ? createElement(markElements[type as keyof typeof markElements], null, inside) : inside
}
