/** How marks nest when a run of text is written out: both renderers ask here, so page and mail agree. */
import { frenchSpaces } from './typography'
import type { Inline, Mark, Text } from './types'

/** Outermost first: a link is one link whatever is bold in it. */
export const markNesting = ['link', 'bold', 'italic', 'strike', 'superscript', 'subscript', 'code'] as const

/** The element of each mark that has no attributes. */
export const markElements = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
} as const satisfies Record<Exclude<Mark['type'], 'link'>, string>

/** A run of inline nodes that share their outermost mark, or one that has none left. */
export type Run = { mark: Mark; nodes: Inline[] } | { mark: null; node: Inline }

const sameMark = (a: Mark, b: Mark): boolean =>
  a.type === b.type && (a.type !== 'link' || b.type !== 'link' || a.attrs.href === b.attrs.href)

function outermost(node: Inline): Mark | null {
  const marks = node.marks ?? []
  for (const type of markNesting) {
    const mark = marks.find((candidate) => candidate.type === type)
    if (mark) return mark
  }
  return null
}

const without = (node: Inline, mark: Mark): Inline => ({ ...node, marks: (node.marks ?? []).filter((other) => other.type !== mark.type) })

/** Inline content as nested runs: call again on `nodes`, whose outermost mark has been taken off. */
export function runsOf(content: readonly Inline[]): Run[] {
  const runs: Run[] = []
  for (const node of content) {
    const mark = outermost(node)
    const last = runs.at(-1)
    if (!mark) runs.push({ mark: null, node })
    else if (last?.mark && sameMark(last.mark, mark)) last.nodes.push(without(node, mark))
    else runs.push({ mark, nodes: [without(node, mark)] })
  }
  return runs
}

/** The words of a text node as printed: typeset, unless they are code. */
export const printed = (node: Text, inCode: boolean): string => (inCode ? node.text : frenchSpaces(node.text))
