/**
 * What people paste, made into plain blocks before the editor sees it. HTML from
 * word processors and web pages is read by a small forgiving reader and written
 * anew from a short list of elements, so nothing of the source's own markup
 * survives. No DOM is needed: the same code cleans an import on the server.
 */
import { withoutForbiddenCharacters } from './characters'
import { BlockWriter } from './paste/blocks'
import { notesIn } from './paste/footnotes'
import { ownHtml } from './paste/own'
import { PastedPictures, type PastedPicture } from './paste/pictures'
import { readHtml } from './paste/reader'

export { blocksFromText } from './paste/plain-text'
export type { PastedPicture } from './paste/pictures'

export type CleanPaste = {
  html: string
  /** Pictures whose bytes came along: each has a `<figure data-pasted="id">` in the HTML, which the schema skips unless it is replaced. */
  pictures: PastedPicture[]
  /** Pictures that were left behind: the person is told to add them by upload. */
  droppedPictures: number
}

/** The pasted page as clean HTML: p, h2–h4, lists, quotes, tables, code, notes, rules, and inline marks. */
export function cleanPastedHtml(html: string): CleanPaste {
  const tree = readHtml(withoutForbiddenCharacters(html))
  if (/\sdata-pm-slice=/.test(html)) return { html: ownHtml(tree), pictures: [], droppedPictures: 0 }
  const pictures = new PastedPictures()
  const writer = new BlockWriter(notesIn(tree), pictures)
  writer.take(tree)
  return { html: writer.finish(), pictures: pictures.found, droppedPictures: pictures.dropped }
}

/** The clean HTML without the places of its pictures: empty when the paste was nothing but pictures. */
export const withoutPlaceholders = (html: string): string => html.replace(/<figure data-pasted="\d+"><\/figure>/g, '')
