/**
 * How one person's suggestions are written on text and on nodes, beside those of
 * others: what is somebody else's stays as it is, and what is one's own and new is
 * simply changed.
 */
import { Fragment, type Mark, type Node, type NodeType } from '@tiptap/pm/model'
import { isReviewMark, isSuggestionMark, markJson, provenanceOf, suggestedAs, suggestedOf, type NodeKind, type NodeSuggestion, type Provenance } from './review-marks'

type Marks = readonly Mark[]

const review = (of: Node, name: 'insertion' | 'deletion' | 'modification') => of.type.schema.marks[name]!
const find = (marks: Marks, name: string): Mark | undefined => marks.find((mark) => mark.type.name === name)

/** What is suggested of a node, whoever says so: by its marks or by its attribute. */
export function suggestionsOn(node: Node): (Provenance & { kind: NodeKind })[] {
  if (!node.isText) return [...suggestedOf(node)]
  return node.marks.filter(isSuggestionMark).map((mark) => ({ ...provenanceOf(mark.attrs), kind: mark.type.name as NodeKind }))
}

/** Whether somebody else has suggested something of the node or of anything in it. */
export function hasForeign(node: Node, author: string): boolean {
  if (suggestionsOn(node).some((one) => one.author !== author)) return true
  return node.children.some((child) => hasForeign(child, author))
}

/** Whether it is new, one's own, and nobody else has said anything of it: then it can go without a trace. */
export const isOwnAlone = (node: Node, author: string): boolean =>
  suggestionsOn(node).some((one) => one.kind === 'insertion' && one.author === author) && !hasForeign(node, author)

export const withSuggested = (node: Node, list: readonly NodeSuggestion[], type: NodeType = node.type, attrs: Node['attrs'] = node.attrs): Node =>
  type.create({ ...attrs, suggested: suggestedAs(list) }, node.content, node.marks)

/** Adds a kind to a node, unless somebody has already said the same of it. */
export function suggestOf(node: Node, kind: Exclude<NodeKind, 'modification'>, { id, author, at }: Provenance): Node {
  const list = suggestedOf(node)
  return list.some((one) => one.kind === kind) ? node : withSuggested(node, [...list, { kind, id, author, at }])
}

/** An inline node as somebody's insertion: what it carried of other suggestions stays where it came from. */
export function asInserted(node: Node, by: Provenance): Node {
  if (!node.isText) return withSuggested(node, [{ kind: 'insertion', ...by }])
  const marks = node.marks.filter((mark) => !isSuggestionMark(mark))
  return node.mark(review(node, 'insertion').create(by).addToSet(marks))
}

/** An inline node as suggested to go. */
export function asDeleted(node: Node, by: Provenance): Node {
  if (!node.isText) return suggestOf(node, 'deletion', by)
  return find(node.marks, 'deletion') ? node : node.mark(review(node, 'deletion').create(by).addToSet(node.marks))
}

function contentInserted(block: Node, by: Provenance): Fragment {
  return Fragment.fromArray(block.children.map((child) => (child.isInline ? asInserted(child, by) : child.copy(contentInserted(child, by)))))
}

/** A block as inserted, and all text in it: should somebody join it to another, its words are still a suggestion. */
export const blockInserted = (node: Node, by: Provenance): Node => withSuggested(node.copy(contentInserted(node, by)), [{ kind: 'insertion', ...by }])

const articleMarks = (marks: Marks): Marks => marks.filter((mark) => !isReviewMark(mark))

/** Text whose marks the person changed from `before` to `after`: applied, and noted. */
export function asMarked(before: Node, after: Node, by: () => Provenance, author: string): Node {
  const old = articleMarks(before.marks)
  const now = articleMarks(after.marks)
  const own = (mark: Mark): boolean => mark.attrs.author === author
  let marks: Marks = now.reduce<Marks>((set, mark) => mark.addToSet(set), before.marks.filter(isReviewMark))
  const isOwn = before.marks.some((mark) => mark.type.name === 'insertion' && own(mark))
  const change = (mark: Mark, was: 'absent' | 'present'): void => {
    if (isOwn) return
    const undone = marks.find((other) => other.type.name === 'modification' && own(other) && other.attrs.mark === markJson(mark) && other.attrs.was !== was)
    marks = undone ? undone.removeFromSet(marks) : review(before, 'modification').create({ ...by(), mark: markJson(mark), was }).addToSet(marks)
  }
  for (const mark of old) if (!mark.isInSet(now)) change(mark, 'present')
  for (const mark of now) if (!mark.isInSet(old)) change(mark, 'absent')
  return before.mark(marks)
}

const plain = ({ suggested: _not, ...attrs }: Node['attrs']): Record<string, unknown> => attrs
const isSame = (a: { type: string; attrs: object }, b: { type: string; attrs: object }): boolean =>
  a.type === b.type && JSON.stringify(Object.entries(a.attrs).sort()) === JSON.stringify(Object.entries(b.attrs).sort())

/** The suggestions of a node that became another type or got other attributes. */
export function modifiedList(before: Node, after: Node, by: () => Provenance, author: string): NodeSuggestion[] {
  const list = [...suggestedOf(before)]
  const was = { type: before.type.name, attrs: plain(before.attrs) }
  const is = { type: after.type.name, attrs: plain(after.attrs) }
  if (isSame(was, is)) return list
  const earlier = list.find((one) => one.kind === 'modification')
  if (earlier?.author === author && isSame(earlier.was, is)) return list.filter((one) => one !== earlier)
  const isOwn = list.some((one) => one.kind === 'insertion' && one.author === author)
  return earlier || isOwn ? list : [...list, { kind: 'modification', ...by(), was }]
}
