/** Notes of a text: which number each has, and the addresses that their words hold. */
import { safeHref } from './links'
import { childrenOf, type Doc, type DocNode, type Footnote } from './types'

type Attrs = Footnote['attrs']

/** Each note by its attributes, numbered in the order of the text. One without words is not shown and has no number. */
export type NoteNumbers = ReadonlyMap<Attrs, number>

export function noteNumbers(doc: Doc): NoteNumbers {
  const numbers = new Map<Attrs, number>()
  const visit = (node: Doc | DocNode): void => {
    if (node.type === 'footnote' && node.attrs.text.trim() !== '') numbers.set(node.attrs, numbers.size + 1)
    childrenOf(node).forEach(visit)
  }
  visit(doc)
  return numbers
}

/** A piece of a note: words, or an address that becomes a link. */
export type NotePiece = { text: string; href: string | null }

// What ends a sentence is seldom the end of an address.
const address = /https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?…'’)\]]/g

/** The words of a note with the addresses in them set apart. */
export function notePieces(text: string): NotePiece[] {
  const pieces: NotePiece[] = []
  let at = 0
  for (const found of text.matchAll(address)) {
    const href = safeHref(found[0])
    if (href === null) continue
    pieces.push({ text: text.slice(at, found.index), href: null }, { text: found[0], href })
    at = found.index + found[0].length
  }
  pieces.push({ text: text.slice(at), href: null })
  return pieces.filter((piece) => piece.text !== '')
}
