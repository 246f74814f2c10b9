/**
 * A document as the comparison reads it: any node, known to today's schema or not, as
 * type, attributes, marks and children. Revisions outlive schemas, and a revision may
 * carry the marks of a review.
 */

export type TreeMark = { type: string; attrs: Readonly<Record<string, unknown>> }
export type Tree = { type: string; attrs: Readonly<Record<string, unknown>>; marks: readonly TreeMark[]; content: readonly Tree[]; text: string }

/** Nesting that no document has; what lies deeper is left out. */
const deepest = 50

/** Marks that are no part of the text: the anchors of notes. */
const anchors: readonly string[] = ['note']

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Reads stored JSON as a tree. What is not there or not a node is left out; never throws. */
export function treeOf(value: unknown, depth = 0): Tree {
  const node = isObject(value) ? value : {}
  const children = depth < deepest ? listOf(node.content).filter(isObject) : []
  return {
    type: typeof node.type === 'string' ? node.type : '',
    attrs: isObject(node.attrs) ? node.attrs : {},
    marks: listOf(node.marks).filter(isObject).flatMap((mark) => markOf(mark)),
    content: joined(children.map((child) => treeOf(child, depth + 1))),
    text: typeof node.text === 'string' ? node.text : '',
  }
}

function markOf({ type, attrs }: Record<string, unknown>): TreeMark[] {
  if (typeof type !== 'string' || anchors.includes(type)) return []
  return [{ type, attrs: isObject(attrs) ? attrs : {} }]
}

/** Neighbouring pieces of text with the same marks are one: an anchor that was taken out leaves no seam. */
export function joined(nodes: readonly Tree[]): Tree[] {
  const whole: Tree[] = []
  for (const node of nodes) {
    const last = whole.at(-1)
    if (last && isText(last) && isText(node) && sameMarks(last.marks, node.marks)) whole[whole.length - 1] = { ...last, text: last.text + node.text }
    else whole.push(node)
  }
  return whole
}

export const isText = (node: Tree): boolean => node.type === 'text'

const inlineTypes: readonly string[] = ['text', 'hardBreak', 'footnote']

/** Whether the node stands in a line of text. */
export const isInline = (node: Tree): boolean => inlineTypes.includes(node.type)

/** Whether the node is a line of text itself. */
export const isLine = (node: Tree): boolean => node.content.some(isInline)

/** The order of marks says nothing, nor do empty attributes. */
export function markKey(marks: readonly TreeMark[]): string {
  return marks.length === 0 ? '' : marks.map(({ type, attrs }) => type + attributeKey(attrs)).sort().join()
}

export const sameMarks = (a: readonly TreeMark[], b: readonly TreeMark[]): boolean => markKey(a) === markKey(b)

/** Attributes as a key. One that is null is as one that is absent: older revisions lack the newer ones. */
export function attributeKey(attrs: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(attrs).filter(([, value]) => value !== null && value !== undefined)
  return entries.length === 0 ? '' : JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const keys = new WeakMap<Tree, string>()
const spaces = /[ \t\u00a0\u202f]+/gu

/**
 * Two nodes with the same key are the same to a reader of the comparison. In prose a space
 * is a space, whichever kind typesetting made of it; in code each counts.
 */
export function keyOf(node: Tree): string {
  const known = keys.get(node)
  if (known !== undefined) return known
  const text = node.type === 'codeBlock' ? JSON.stringify(node.content) : node.text.replace(spaces, ' ')
  const key = JSON.stringify([node.type, attributeKey(node.attrs), markKey(node.marks), text, ...node.content.map(keyOf)])
  keys.set(node, key)
  return key
}
