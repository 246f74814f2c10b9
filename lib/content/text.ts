/** An article as plain words: for search, excerpts, counts and lists. */
import { childrenOf, type Doc, type DocNode, type Inline } from './types'

const wordsPerMinute = 230

// A French word is a run of letters and digits with the apostrophes inside it:
// « aujourd’hui » and « l’eau » are one each, « vingt-trois » is two.
export const frenchWord = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu

const lineOf = (content: readonly (Inline | DocNode)[] | undefined): string =>
  (content ?? []).map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : '')).join('')

function linesOf(node: DocNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [lineOf(node.content)]
    case 'pullQuote':
      return [lineOf(node.content), node.attrs.cite ?? '']
    case 'keyFigure':
      return [`${node.attrs.value} ${node.attrs.label}`.trim()]
    case 'figure':
      return [node.attrs.caption ?? '']
    default:
      return childrenOf(node).flatMap(linesOf)
  }
}

/** The text, one block a paragraph, blocks apart by an empty line. Captions belong to it; alt texts and credits do not. */
export const plainText = (doc: Doc): string =>
  doc.content.flatMap(linesOf).map((line) => line.trim()).filter(Boolean).join('\n\n')

/** How many French words a plain text holds. */
export const countWords = (text: string): number => text.match(frenchWord)?.length ?? 0

/** How many words the article holds. */
export const wordCount = (doc: Doc): number => countWords(plainText(doc))

/** Minutes to read that many words, one at least. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute))

/** The beginning of the text, at most `length` characters, cut between two words and ended by « … ». */
export function excerpt(doc: Doc, length: number): string {
  const text = plainText(doc).replace(/\s+/g, ' ')
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut.slice(0, -1)).replace(/[\s,;:.–—-]+$/u, '')}…`
}

/** The uploads that the document shows, each once, in order. */
export function uploadsIn(doc: Doc): string[] {
  const found = doc.content.flatMap((block) => (block.type === 'figure' && block.attrs.upload ? [block.attrs.upload] : []))
  return [...new Set(found)]
}
