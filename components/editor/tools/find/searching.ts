/**
 * Finds words in a document, block by block and across marks. What a block holds is kept
 * by its node, and nodes never change: after a key only the paragraph that changed is read
 * again. Typographic apostrophes and no-break spaces are found by those of the keyboard.
 */
import type { Node } from '@tiptap/pm/model'

export type Search = { words: string; matchCase: boolean; wholeWords: boolean; accents: boolean }
export type Match = { from: number; to: number }

type Folded = { text: string; /** Where each character of `text` stands in the block, when they differ. */ at: number[] | null }

const letter = /[\p{L}\p{N}]/u

function foldCharacter(character: string, { matchCase, accents }: Search): string {
  const same = character === '’' ? "'" : character === '\u00a0' || character === '\u202f' ? ' ' : character
  const cased = matchCase ? same : same.toLowerCase()
  return accents ? cased : cased.normalize('NFD').replace(/\p{M}/gu, '')
}

function fold(text: string, search: Search): Folded {
  let folded = ''
  const at: number[] = []
  let straight = true
  for (let place = 0; place < text.length; place += 1) {
    const character = foldCharacter(text.charAt(place), search)
    if (character.length !== 1) straight = false
    folded += character
    for (let step = 0; step < character.length; step += 1) at.push(place)
  }
  at.push(text.length)
  return { text: folded, at: straight ? null : at }
}

/** A block's words, character by character; what is no word or is suggested for deletion stands as U+FFFC. */
const textOf = (block: Node): string =>
  block.children.map((node) => (node.isText && !node.marks.some(({ type }) => type.name === 'deletion') ? (node.text ?? '') : '\ufffc'.repeat(node.nodeSize))).join('')

/** Where the words stand in one block's text, by character. */
export function matchesIn(text: string, search: Search): Match[] {
  const words = fold(search.words, search).text
  if (words === '') return []
  const folded = fold(text, search)
  const found: Match[] = []
  for (let place = folded.text.indexOf(words); place !== -1; place = folded.text.indexOf(words, place + words.length)) {
    const end = place + words.length
    const isWhole = !letter.test(folded.text.charAt(place - 1)) && !letter.test(folded.text.charAt(end))
    if (!search.wholeWords || isWhole) found.push({ from: folded.at?.[place] ?? place, to: folded.at?.[end] ?? end })
  }
  return found
}

/** Searches documents for one thing; ask it again after each change. */
export class Searcher {
  private readonly known = new WeakMap<Node, Match[]>()

  constructor(readonly search: Search) {}

  in(doc: Node): Match[] {
    const found: Match[] = []
    if (this.search.words === '') return found
    doc.descendants((node, at) => {
      if (!node.isTextblock) return true
      let matches = this.known.get(node)
      if (!matches) this.known.set(node, (matches = matchesIn(textOf(node), this.search)))
      for (const { from, to } of matches) found.push({ from: at + 1 + from, to: at + 1 + to })
      return false
    })
    return found
  }
}
