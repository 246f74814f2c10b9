/** Where a picture that has arrived goes in the text: pure, for whoever is writing meanwhile must not notice. */
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { galleryLimits } from '@/lib/content'

type ArrivedPicture = { upload: string; alt: string; caption: null; credit: null }
/** `gallery` makes one with the pictures that came along: those of `batch`. */
export type Landing = { as: 'figure' } | { as: 'gallery'; batch: ReadonlySet<string> }

const isOf = (gallery: Node, batch: ReadonlySet<string>): boolean => {
  let found = false
  gallery.forEach(({ attrs }) => (found ||= typeof attrs.upload === 'string' && batch.has(attrs.upload)))
  return found
}

const hasRoom = (node: Node | null | undefined): node is Node => node?.type.name === 'gallery' && node.childCount < galleryLimits.most

/** Puts the picture into the text near `at`; answers where its node stands. */
export function landPicture(tr: Transaction, at: number, picture: ArrivedPicture, landing: Landing): number {
  const { figure, gallery, galleryPicture } = tr.doc.type.schema.nodes
  if (!figure || !gallery || !galleryPicture) throw new Error('this schema has no pictures')
  const $at = tr.doc.resolve(at)
  if (hasRoom($at.parent)) {
    tr.insert(at, galleryPicture.create(picture))
    return at
  }
  const block = blockPlace(tr.doc, at)
  const before = tr.doc.resolve(block).nodeBefore
  if (landing.as === 'gallery' && hasRoom(before) && isOf(before, landing.batch)) {
    tr.insert(block - 1, galleryPicture.create(picture))
    return block - 1
  }
  const node = landing.as === 'figure' ? figure.create(picture) : gallery.create(null, galleryPicture.create(picture))
  placeBlock(tr, block, node)
  return landing.as === 'figure' ? block : block + 1
}

/** A border between the text's blocks: `at` itself, before the empty paragraph that holds it, or behind the block that does. */
export function blockPlace(doc: Node, at: number): number {
  const $at = doc.resolve(at)
  if ($at.depth === 0) return at
  return $at.depth === 1 && isEmptyParagraph($at.parent) ? $at.before(1) : $at.after(1)
}

const isEmptyParagraph = (node: Node | null): boolean => node?.type.name === 'paragraph' && node.content.size === 0

/** Inserts a block at a border, taking the place of an empty paragraph behind it. A text never ends with a block behind which nobody can write. */
function placeBlock(tr: Transaction, at: number, node: Node): void {
  const next = tr.doc.resolve(at).nodeAfter
  tr.insert(at, node)
  const behind = at + node.nodeSize
  if (!next) tr.insert(behind, tr.doc.type.schema.nodes.paragraph?.create() ?? [])
  else if (isEmptyParagraph(next) && behind + next.nodeSize < tr.doc.content.size) tr.delete(behind, behind + next.nodeSize)
}
