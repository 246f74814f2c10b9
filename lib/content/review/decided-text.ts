/**
 * What a decision makes of a run of inline content. Text carries its suggestions as
 * marks; inline atoms (a line break, a footnote) carry them in their attribute.
 */
import type { Mark, Node } from '@tiptap/pm/model'
import { decided, type Decide } from './decision'
import { isReviewMark, markJson, markOf, provenanceOf } from './review-marks'

type Marks = readonly Mark[]

const isAdded = (mark: Mark): boolean => mark.attrs.was === 'absent'
const saying = (modification: Mark, mark: Mark, was: 'absent' | 'present'): Mark =>
  modification.type.create({ ...modification.attrs, mark: markJson(mark), was })
const marksOf = (set: Marks, name: string): Mark[] => set.filter((mark) => mark.type.name === name)

/**
 * Takes one person's changed marks back. Where a later suggestion builds on them, it
 * is told what was there before: a link changed twice goes back to the first in
 * whatever order both are rejected.
 */
function takenBack(set: Marks, mine: readonly Mark[]): Marks {
  const schema = mine[0]!.type.schema
  let marks: Marks = mine.reduce<Marks>((left, one) => one.removeFromSet(left), set)
  const settled = new Set<string>()
  for (const one of mine.filter(isAdded)) {
    const added = markOf(schema, one.attrs.mark)
    if (added.isInSet(marks)) {
      marks = added.removeFromSet(marks)
      continue
    }
    settled.add(added.type.name)
    const later = marksOf(marks, 'modification').find((other) => !isAdded(other) && other.attrs.mark === one.attrs.mark)
    if (!later) continue
    marks = later.removeFromSet(marks)
    const before = mine.map((other) => (isAdded(other) ? null : markOf(schema, other.attrs.mark))).find((mark) => mark?.type === added.type)
    if (before) marks = saying(later, before, 'present').addToSet(marks)
  }
  for (const one of mine.filter((other) => !isAdded(other))) {
    const removed = markOf(schema, one.attrs.mark)
    if (settled.has(removed.type.name)) continue
    const inTheWay = marks.find((mark) => !isReviewMark(mark) && !mark.eq(removed) && (mark.type.excludes(removed.type) || removed.type.excludes(mark.type)))
    const itsSuggestion = inTheWay && marksOf(marks, 'modification').find((other) => isAdded(other) && other.attrs.mark === markJson(inTheWay))
    marks = itsSuggestion ? saying(itsSuggestion, removed, 'present').addToSet(marks) : removed.addToSet(marks)
  }
  return marks
}

function decidedMarks(set: Marks, decide: Decide): Marks {
  let marks = set
  for (const mark of set) {
    if (mark.type.name === 'note' ? decide.notes === 'strip' : mark.type.name !== 'modification' && isReviewMark(mark) && decide.of(provenanceOf(mark.attrs)) !== 'keep') marks = mark.removeFromSet(marks)
  }
  const modifications = marksOf(marks, 'modification')
  for (const id of new Set(modifications.map((mark) => mark.attrs.id as string))) {
    const mine = marksOf(marks, 'modification').filter((mark) => mark.attrs.id === id)
    const decision = mine[0] ? decide.of(provenanceOf(mine[0].attrs)) : 'keep'
    if (decision === 'accept') marks = mine.reduce<Marks>((left, one) => one.removeFromSet(left), marks)
    if (decision === 'reject') marks = takenBack(marks, mine)
  }
  return marks
}

function goes(node: Node, decide: Decide): boolean {
  return node.marks.some((mark) => {
    const name = mark.type.name
    if (name !== 'insertion' && name !== 'deletion') return false
    return decide.of(provenanceOf(mark.attrs)) === (name === 'insertion' ? 'reject' : 'accept')
  })
}

/** An inline node as the decision leaves it, or null where it goes. */
export function decidedInline(node: Node, decide: Decide): Node | null {
  if (node.isText) return goes(node, decide) ? null : node.mark(decidedMarks(node.marks, decide))
  const result = decided(node, decide)
  if (result.goes) return null
  // Marks of an inline atom are lost on the way through Yjs: none of a review's may stand there.
  const marks = node.marks.filter((mark) => !isReviewMark(mark))
  return result.type.create(result.attrs, node.content, marks)
}
