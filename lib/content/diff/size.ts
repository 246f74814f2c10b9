/** How large a change is: the words that came and the words that went. What was moved did neither. */
import { countWords } from '../text'
import type { AttributeChange, Part, Row, Size } from './difference'
import type { Tree } from './tree'

/** Attributes that a reader reads as words of the text. */
const printed: readonly string[] = ['caption', 'cite', 'value', 'label']

/** The size of these rows and parts together. */
export function sizeOf(rows: readonly Row[], parts: readonly Part[] = []): Size {
  return [...parts.map(sizeOfPart), ...rows.map(sizeOfRow)].reduce(sum, none)
}

const none: Size = { added: 0, removed: 0 }
const sum = (a: Size, b: Size): Size => ({ added: a.added + b.added, removed: a.removed + b.removed })

function sizeOfRow(row: Row): Size {
  switch (row.kind) {
    case 'same':
    case 'moved':
      return none
    case 'added':
      return { added: wordsIn(row.after), removed: 0 }
    case 'removed':
      return { added: 0, removed: wordsIn(row.before) }
    case 'changed':
      return sum(sizeOf(row.rows, row.parts), sizeOf([], row.attributes.filter(({ name }) => printed.includes(name)).flatMap(partsOf)))
  }
}

const partsOf = ({ parts }: AttributeChange): Part[] => parts

function sizeOfPart(part: Part): Size {
  if (part.kind === 'added') return { added: wordsIn(part.after), removed: 0 }
  return part.kind === 'removed' ? { added: 0, removed: wordsIn(part.before) } : none
}

function wordsIn(node: Tree): number {
  const attributes = printed.map((name) => node.attrs[name]).filter((value) => typeof value === 'string')
  return countWords(node.text) + attributes.reduce((count, value) => count + countWords(value), 0) + node.content.reduce((count, child) => count + wordsIn(child), 0)
}
