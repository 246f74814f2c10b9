/** Anchors for headings: readable, unique within the text, the same as long as the words are. */
import type { Doc, Heading } from './types'

const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'partie'

/** Each heading of the document with its anchor, in order. */
export function headingIds(doc: Doc): ReadonlyMap<Heading, string> {
  const taken = new Map<string, number>()
  const ids = new Map<Heading, string>()
  for (const block of doc.content) {
    if (block.type !== 'heading') continue
    const slug = slugOf((block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join(''))
    const times = (taken.get(slug) ?? 0) + 1
    taken.set(slug, times)
    ids.set(block, times === 1 ? slug : `${slug}-${times}`)
  }
  return ids
}
