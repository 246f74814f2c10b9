/** How marks nest when a run of text is written out: both renderers ask here, so page and mail agree. */
import { frenchSpaces } from './typography'
import type { Inline, Mark, Text } from './types'

/** Outermost first: a link is one link whatever is bold in it. */
export const markNesting = ['link', 'abbreviation', 'bold', 'italic', 'strike', 'superscript', 'subscript', 'code'] as const

/** A mark that is nothing but itself. */
type PlainMark = Exclude<Mark, { attrs: unknown }>

/** The element of each mark that has no attributes. */
export const markElements = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
} as const satisfies Record<PlainMark['type'], string>

/** A run of inline nodes that share their outermost mark, or one that has none left. */
export type Run = { mark: Mark; nodes: Inline[] } | { mark: null; node: Inline }

function sameMark(a: Mark, b: Mark): boolean {
  if (a.type === 'link' && b.type === 'link') return a.attrs.href === b.attrs.href
  if (a.type === 'abbreviation' && b.type === 'abbreviation') return a.attrs.title === b.attrs.title
  return a.type === b.type
}

function outermost(node: Inline): Mark | null {
  // The call of a note is a link of its own and stands in none: it wears no mark.
  const marks = node.type === 'footnote' ? [] : (node.marks ?? [])
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
