/** What can be done to words. */
import type { Editor } from '@tiptap/react'
import { Bold, BookmarkPlus, CaseUpper, Code, Italic, Link, Strikethrough, Subscript, Superscript, type LucideIcon } from 'lucide-react'
import { askAbbreviation, canAbbreviate, canInsertFootnote, insertFootnote } from '../inserting/insert'
import { toolsOf } from '../tools/tool-state'
import type { Format, Place } from './format'

const mark = (at: Place, name: string, icon: LucideIcon, keys: string, typed?: string): Format => ({
  icon,
  at: [at],
  keys,
  typed,
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  isOn: (editor) => editor.isActive(name),
  can: (editor) => editor.can().toggleMark(name),
})

const isInCode = (editor: Editor): boolean => Boolean(editor.state.selection.$from.parent.type.spec.code)

export const textFormats = {
  bold: mark('bar', 'bold', Bold, 'Mod-b', '**gras**'),
  italic: mark('bar', 'italic', Italic, 'Mod-i', '*italique*'),
  link: {
    icon: Link,
    at: ['bar'],
    keys: 'Mod-Alt-k',
    run: (editor) => toolsOf(editor).show('link'),
    isOn: (editor) => editor.isActive('link'),
    can: (editor) => !isInCode(editor),
  },
  footnote: { icon: BookmarkPlus, at: ['more', 'slash'], keys: 'Mod-Alt-f', run: insertFootnote, can: canInsertFootnote },
  strike: mark('more', 'strike', Strikethrough, 'Mod-Shift-s', '~~barré~~'),
  superscript: mark('more', 'superscript', Superscript, 'Mod-.'),
  subscript: mark('more', 'subscript', Subscript, 'Mod-,'),
  code: mark('more', 'code', Code, 'Mod-e', '`code`'),
  abbreviation: { icon: CaseUpper, at: ['more'], keys: 'Mod-Alt-a', run: askAbbreviation, isOn: (editor) => editor.isActive('abbreviation'), can: canAbbreviate },
} satisfies Record<string, Format>
