/** Puts a link on what is selected, on the link the caret stands in, or as new words where there is neither. */
import type { Editor } from '@tiptap/react'

export function applyLink(editor: Editor, href: string, words: string): void {
  const text = { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }
  if (editor.state.selection.empty && !editor.isActive('link')) editor.chain().focus().insertContent(text).run()
  else editor.chain().focus().extendMarkRange('link').setMark('link', { href }).run()
}

export const removeLink = (editor: Editor): boolean => editor.chain().focus().extendMarkRange('link').unsetMark('link').run()

/** The address of the link the caret stands in, or ''. */
export function linkHere(editor: Editor): string {
  const href: unknown = editor.getAttributes('link').href
  return typeof href === 'string' ? href : ''
}
