/**
 * The passage whose card is in question, marked in the text. It is a rule of style, not a
 * decoration: nothing of the text is drawn again for it, so a key within a marked passage
 * costs what any other does, and the caret stays where the browser put it.
 */
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { suggestedOf } from '@/lib/content/review'

/** The elements that belong to this card. */
export const placesOf = (id: string): string => `.ProseMirror :is([data-note="${CSS.escape(id)}"], [data-suggestion~="${CSS.escape(id)}"])`

let rule: CSSStyleSheet | undefined

function adopted(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  return sheet
}

/** Marks the places of this card, and no other's. */
export function showPlace(id: string | null): void {
  rule ??= adopted()
  rule.replaceSync(id === null ? '' : `${placesOf(id)} { outline: var(--active-place); outline-offset: 1px; border-radius: 2px }`)
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
