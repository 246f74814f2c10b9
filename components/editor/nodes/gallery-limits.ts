/** How many pictures a gallery takes, and what becomes of it below that. */
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { galleryLimits } from '@/lib/content'
import { focusInNode, type GetPos } from './around'

export const roomIn = (gallery: Node): number => Math.max(0, galleryLimits.most - gallery.childCount)

const asFigures = (gallery: Node): Node[] => {
  const { figure } = gallery.type.schema.nodes
  return figure ? Array.from({ length: gallery.childCount }, (_, index) => figure.create(gallery.child(index).attrs)) : []
}

/** Puts each picture on its own in the place of the gallery. */
export function separate(editor: Editor, getPos: GetPos): void {
  const at = getPos()
  const gallery = at === undefined ? null : editor.state.doc.nodeAt(at)
  if (at === undefined || !gallery) return
  editor.commands.command(({ tr }) => {
    tr.replaceWith(at, at + gallery.nodeSize, asFigures(gallery))
    return true
  })
  editor.view.focus()
}

/** Takes a picture out. The last but one takes the gallery with it: what stays is a picture on its own. */
export function takeOut(editor: Editor, getPos: GetPos): void {
  const at = getPos()
  if (at === undefined) return
  const $at = editor.state.doc.resolve(at)
  const { parent: gallery } = $at
  const [from, to] = [$at.before(), $at.after()]
  editor.commands.command(({ tr }) => {
    const size = gallery.child($at.index()).nodeSize
    if (gallery.childCount === 1) tr.delete(from, to)
    else if (gallery.childCount > galleryLimits.fewest) tr.delete(at, at + size)
    else tr.replaceWith(from, to, asFigures(gallery).filter((_, index) => index !== $at.index()))
    return true
  })
  if (gallery.childCount > galleryLimits.fewest) focusInNode(editor, from, '[data-add-pictures]')
  else editor.view.focus()
}
