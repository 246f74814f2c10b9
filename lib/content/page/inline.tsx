/** A line of text with its marks and the calls of its notes. */
import { createElement, Fragment, type ReactNode } from 'react'
import { leavesSite, safeHref } from '../links'
import { markElements, printed, runsOf, type Run } from '../marks'
import type { Inline } from '../types'
import type { Context } from './context'
import { noteCall } from './notes'

export function inline(content: readonly Inline[], context: Context, inCode = false): ReactNode {
  return runsOf(content).map((run, index) => <Fragment key={index}>{run.mark === null ? bare(run.node, context, inCode) : marked(run, context, inCode)}</Fragment>)
}

function bare(node: Inline, context: Context, inCode: boolean): ReactNode {
  if (node.type === 'hardBreak') return <br />
  return node.type === 'footnote' ? noteCall(node, context) : printed(node, inCode)
}

function marked({ mark, nodes }: Extract<Run, { nodes: Inline[] }>, context: Context, inCode: boolean): ReactNode {
  const inside = inline(nodes, context, inCode || mark.type === 'code')
  if (mark.type === 'abbreviation') return mark.attrs.title ? <abbr title={mark.attrs.title}>{inside}</abbr> : inside
  if (mark.type !== 'link') return createElement(markElements[mark.type], null, inside)
  const href = safeHref(mark.attrs.href)
  if (href === null) return inside
  return (
    <a href={href} rel={leavesSite(href) ? 'noopener' : undefined}>
      {inside}
    </a>
  )
}
