/**
 * What people paste, made into plain blocks before the editor sees it. HTML from
 * word processors and web pages is read by a small forgiving reader and written
 * anew from a short list of elements, so nothing of the source's own markup
 * survives. No DOM is needed: the same code cleans an import on the server.
 */
import { withoutForbiddenCharacters } from './characters'
import { BlockWriter } from './paste/blocks'
import { ownHtml } from './paste/own'
import { readHtml } from './paste/reader'

export { blocksFromText } from './paste/plain-text'

export type CleanPaste = {
  html: string
  /** Pictures that were left behind: the person is told to add them by upload. */
  droppedPictures: number
}

/** The pasted page as clean HTML: p, h2–h4, lists, quotes, rules, and inline marks. */
export function cleanPastedHtml(html: string): CleanPaste {
  const tree = readHtml(withoutForbiddenCharacters(html))
  if (/\sdata-pm-slice=/.test(html)) return { html: ownHtml(tree), droppedPictures: 0 }
  const writer = new BlockWriter()
  writer.take(tree)
  return { html: writer.finish(), droppedPictures: writer.droppedPictures }
}
