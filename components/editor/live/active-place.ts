/** The passage whose card is in question, marked in the text. */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Editor } from '@tiptap/react'
import { suggestedOf } from '@/lib/content/review'
import { readSelection } from './fresh-selection'

type Place = { id: string | null; shown: DecorationSet }

const key = new PluginKey<Place>('activePlace')

const hasMark = (node: Node, id: string): boolean => node.marks.some(({ attrs }) => attrs.id === id)
const hasSuggestion = (node: Node, id: string): boolean => !node.isText && suggestedOf(node).some((one) => one.id === id)

function shownIn(doc: Node, id: string | null): DecorationSet {
  if (id === null) return DecorationSet.empty
  const places: Decoration[] = []
  doc.descendants((node, at) => {
    if (node.isInline && hasMark(node, id)) places.push(Decoration.inline(at, at + node.nodeSize, { class: 'is-active-place' }))
    else if (hasSuggestion(node, id)) places.push(Decoration.node(at, at + node.nodeSize, { class: 'is-active-place' }))
  })
  return DecorationSet.create(doc, places)
}

export const activePlace = Extension.create({
  name: 'activePlace',
  addProseMirrorPlugins: () => [
    new Plugin<Place>({
      key,
      state: {
        init: () => ({ id: null, shown: DecorationSet.empty }),
        apply(tr, place) {
          const chosen = tr.getMeta(key) as { id: string | null } | undefined
          const id = chosen ? chosen.id : place.id
          return chosen || (tr.docChanged && id !== null) ? { id, shown: shownIn(tr.doc, id) } : place
        },
      },
      props: { decorations: (state) => key.getState(state)?.shown },
    }),
  ],
})

/** Marks the places of this card, and no other's. */
export function showPlace(editor: Editor, id: string | null): void {
  if (key.getState(editor.state)?.id === id) return
  readSelection(editor.view)
  editor.view.dispatch(editor.state.tr.setMeta(key, { id }))
}

/** The card that belongs to where the caret stands; null where there is none. */
export function placeAtCaret({ selection, doc }: EditorState): string | null {
  const { $from, from, to, empty } = selection
  const found = new Set<string>()
  const look = (node: Node) => {
    for (const { type, attrs } of node.marks) if (type.name in kinds) found.add(attrs.id as string)
  }
  if (empty) [$from.nodeBefore, $from.nodeAfter].forEach((node) => node && look(node))
  else doc.nodesBetween(from, to, look)
  for (let depth = $from.depth; depth > 0 && found.size === 0; depth--) for (const { id } of suggestedOf($from.node(depth))) found.add(id)
  return [...found][0] ?? null
}

const kinds = { note: true, insertion: true, deletion: true, modification: true }
