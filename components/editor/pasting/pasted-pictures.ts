/**
 * Pictures whose bytes a paste carries. Cleaning leaves a placeholder for each, which
 * the schema would skip; here it becomes a figure that only marks the place, goes in
 * with the words, and is taken out again in the same transaction.
 */
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { PastedPicture } from '@/lib/content'
import { blockPlace } from '../pictures/landing'

const placeholder = /<figure data-pasted="(\d+)"><\/figure>/g
const mark = (id: number): string => `⁑tribune:${id}⁑`

/** The clean HTML with its placeholders in a form that the schema reads. */
export const withMarks = (html: string): string => html.replace(placeholder, (_, id: string) => `<figure data-upload="" data-alt="${mark(Number(id))}"></figure>`)

const idOf = (node: Node): number | null => {
  const said = node.type.name === 'figure' && node.attrs.upload === null ? /^⁑tribune:(\d+)⁑$/.exec(String(node.attrs.alt)) : null
  return said ? Number(said[1]) : null
}

type PlacedPicture = { picture: PastedPicture; at: number }

/** Takes the marks out of the transaction's text, and says where each picture goes: one that could not stand where it was pasted, behind that block. */
export function takeMarks(tr: Transaction, pictures: readonly PastedPicture[], pastedAt: number): PlacedPicture[] {
  const found: { id: number; from: number; to: number }[] = []
  tr.doc.descendants((node, from) => {
    const id = idOf(node)
    if (id !== null) found.push({ id, from, to: from + node.nodeSize })
    return !node.isTextblock
  })
  const step = tr.mapping.maps.length
  for (const { from, to } of found.toReversed()) tr.delete(from, to)
  const since = tr.mapping.slice(step)
  const otherwise = blockPlace(tr.doc, Math.min(tr.mapping.map(pastedAt), tr.doc.content.size))
  return pictures.map((picture) => {
    const place = found.find(({ id }) => id === picture.id)
    return { picture, at: place ? since.map(place.from) : otherwise }
  })
}

/** The picture as a file; null where its bytes are no base64 after all. */
export function fileOf({ source, id }: PastedPicture, name: (id: number) => string): File | null {
  const parts = /^data:(image\/[a-z]+);base64,(.*)$/is.exec(source)
  if (!parts?.[1] || !parts[2]) return null
  try {
    const bytes = Uint8Array.from(atob(parts[2].replace(/\s/g, '')), (character) => character.charCodeAt(0))
    const type = parts[1].toLowerCase().replace('image/jpg', 'image/jpeg')
    return new File([bytes], name(id), { type })
  } catch {
    return null
  }
}
