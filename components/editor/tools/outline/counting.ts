/**
 * Words and signs of a text. Words are counted as the checklist counts them; signs are what
 * a French editor orders by: every character of the text, spaces included. Counts are kept
 * by block, and blocks never change: a key counts its own paragraph only.
 */
import type { Node } from '@tiptap/pm/model'
import { countWords, plainText, type Doc } from '@/lib/content'

export type Counts = { words: number; signs: number }

const known = new WeakMap<Node, Counts>()

const countsOf = (text: string): Counts => ({ words: countWords(text), signs: [...text].length })

function countsOfBlock(block: Node): Counts {
  const counted = known.get(block)
  if (counted) return counted
  const counts = countsOf(plainText({ type: 'doc', content: [block.toJSON()] } as Doc).replaceAll('\n', ''))
  known.set(block, counts)
  return counts
}

/** The counts of a whole text. */
export function countsIn(doc: Node): Counts {
  const total = { words: 0, signs: 0 }
  doc.forEach((block) => {
    const { words, signs } = countsOfBlock(block)
    total.words += words
    total.signs += signs
  })
  return total
}

/** The counts of a passage of it. */
export const countsBetween = (doc: Node, from: number, to: number): Counts => {
  const text = doc.textBetween(from, to, '\n', '')
  return { words: countWords(text), signs: [...text.replaceAll('\n', '')].length }
}
