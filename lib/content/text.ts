/** An article as plain words: for search, excerpts, counts and lists. */
import { noteNumbers } from './footnotes'
import { childrenOf, type Doc, type DocNode, type Figure, type GalleryPicture, type Inline } from './types'

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
    case 'galleryPicture':
      return [node.attrs.caption ?? '']
    case 'gallery':
      return [...node.content.flatMap(linesOf), node.attrs.caption ?? '']
    case 'callout':
      return [node.attrs.title ?? '', ...node.content.flatMap(linesOf)]
    case 'table':
      return [node.attrs.caption ?? '', ...node.content.flatMap(linesOf)]
    case 'tableRow':
      return [(node.content ?? []).map((cell) => cell.content.flatMap(linesOf).join(' ').trim()).join('\t')]
    case 'codeBlock':
      return [lineOf(node.content)]
    case 'embed':
      return [node.attrs.title]
    default:
      return childrenOf(node).flatMap(linesOf)
  }
}

/** The text, one block a paragraph, blocks apart by an empty line; notes come last. Captions belong to it; alt texts and credits do not. */
export const plainText = (doc: Doc): string =>
  [...doc.content.flatMap(linesOf), ...[...noteNumbers(doc).keys()].map(({ text }) => text)].map((line) => line.trim()).filter(Boolean).join('\n\n')

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

/** The pictures of the document that hold an upload or will, in order, with those inside galleries. */
export const picturesIn = (doc: Doc): (Figure | GalleryPicture)[] =>
  doc.content.flatMap<Figure | GalleryPicture>((block) => (block.type === 'figure' ? [block] : block.type === 'gallery' ? block.content : []))

/** The uploads that the document shows, each once: its pictures in order, then those of what it embeds. */
export function uploadsIn(doc: Doc): string[] {
  const embeds = doc.content.filter((block) => block.type === 'embed')
  return [...new Set([...picturesIn(doc), ...embeds].flatMap(({ attrs }) => (attrs.upload === null ? [] : [attrs.upload])))]
}
