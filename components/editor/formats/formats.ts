/**
 * What can be done to the text, as one table: toolbar, slash menu and shortcuts all
 * read it. Names are under `toolbar` in the message file.
 */
import type { Editor } from '@tiptap/react'
import { Bold, ChartNoAxesColumn, Heading2, Heading3, Image, Italic, Link, List, ListOrdered, Minus, Quote, Redo2, TextQuote, Undo2, type LucideIcon } from 'lucide-react'
import { insertBlock } from './insert-block'

export type FormatKey =
  | 'bold' | 'italic' | 'link' | 'heading2' | 'heading3' | 'bulletList' | 'orderedList' | 'blockquote' | 'pullQuote' | 'keyFigures' | 'picture' | 'divider' | 'undo' | 'redo'

/** What a format needs from around the text: a question to the person. */
export type Asks = { link: () => void; picture: () => void }

export type Format = {
  key: FormatKey
  icon: LucideIcon
  /** As ProseMirror writes it; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  keys?: string
  run: (editor: Editor, asks: Asks) => void
  isOn?: (editor: Editor) => boolean
  can?: (editor: Editor) => boolean
}

const table: Record<FormatKey, Omit<Format, 'key'>> = {
  bold: { icon: Bold, keys: 'Mod-b', run: (editor) => editor.chain().focus().toggleBold().run(), isOn: (editor) => editor.isActive('bold') },
  italic: { icon: Italic, keys: 'Mod-i', run: (editor) => editor.chain().focus().toggleItalic().run(), isOn: (editor) => editor.isActive('italic') },
  link: { icon: Link, keys: 'Mod-Alt-k', run: (_, asks) => asks.link(), isOn: (editor) => editor.isActive('link') },
  heading2: { icon: Heading2, keys: 'Mod-Alt-2', run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(), isOn: (editor) => editor.isActive('heading', { level: 2 }) },
  heading3: { icon: Heading3, keys: 'Mod-Alt-3', run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(), isOn: (editor) => editor.isActive('heading', { level: 3 }) },
  bulletList: { icon: List, keys: 'Mod-Shift-8', run: (editor) => editor.chain().focus().toggleBulletList().run(), isOn: (editor) => editor.isActive('bulletList') },
  orderedList: { icon: ListOrdered, keys: 'Mod-Shift-7', run: (editor) => editor.chain().focus().toggleOrderedList().run(), isOn: (editor) => editor.isActive('orderedList') },
  blockquote: { icon: Quote, keys: 'Mod-Shift-b', run: (editor) => editor.chain().focus().toggleBlockquote().run(), isOn: (editor) => editor.isActive('blockquote') },
  pullQuote: { icon: TextQuote, run: (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run(), isOn: (editor) => editor.isActive('pullQuote') },
  keyFigures: {
    icon: ChartNoAxesColumn,
    run: (editor) => insertBlock(editor, { type: 'keyFigures', content: [{ type: 'keyFigure', attrs: { value: '', label: '' } }] }, 'enter'),
  },
  picture: { icon: Image, run: (_, asks) => asks.picture() },
  divider: { icon: Minus, run: (editor) => insertBlock(editor, { type: 'horizontalRule' }, 'after') },
  undo: { icon: Undo2, keys: 'Mod-z', run: (editor) => editor.chain().focus().undo().run(), can: (editor) => editor.can().undo() },
  redo: { icon: Redo2, keys: 'Mod-Shift-z', run: (editor) => editor.chain().focus().redo().run(), can: (editor) => editor.can().redo() },
}

export const formatOf = (key: FormatKey): Format => ({ key, ...table[key] })

/** The toolbar's groups, in order. */
export const toolbarGroups: readonly (readonly FormatKey[])[] = [
  ['bold', 'italic', 'link'],
  ['heading2', 'heading3'],
  ['bulletList', 'orderedList', 'blockquote', 'pullQuote'],
  ['picture', 'keyFigures', 'divider'],
  ['undo', 'redo'],
]

/** What « / » offers: blocks, in the order of use. */
export const slashFormats: readonly FormatKey[] = ['heading2', 'heading3', 'picture', 'bulletList', 'orderedList', 'blockquote', 'pullQuote', 'keyFigures', 'divider']

/** The keys as people read them on this machine: « Ctrl + B », « ⌘B ». */
export function keysInWords(keys: string, mac: boolean): string {
  const names = mac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' } : { Mod: 'Ctrl', Shift: 'Maj', Alt: 'Alt' }
  const parts = keys.split('-').map((key) => (key === 'Mod' || key === 'Shift' || key === 'Alt' ? names[key] : key.toUpperCase()))
  return parts.join(mac ? '' : ' + ')
}
