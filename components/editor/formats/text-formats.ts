/** What can be done to words. */
import type { Editor } from '@tiptap/react'
import { Bold, CaseUpper, Code, Italic, Link, Strikethrough, Subscript, Superscript, type LucideIcon } from 'lucide-react'
import { toolsOf, type Tool } from '../tools/tool-state'
import type { Format } from './format'

const mark = (name: string, icon: LucideIcon, keys: string, typed?: string): Format => ({
  icon,
  keys,
  typed,
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  isOn: (editor) => editor.isActive(name),
  can: (editor) => editor.can().toggleMark(name),
})

const asked = (name: string, icon: LucideIcon, keys: string, tool: Tool): Format => ({
  icon,
  keys,
  run: (editor) => toolsOf(editor).show(tool),
  isOn: (editor) => editor.isActive(name),
  can: (editor) => editor.isEditable && !isInCode(editor),
})

const isInCode = (editor: Editor): boolean => Boolean(editor.state.selection.$from.parent.type.spec.code)

export const textFormats = {
  bold: mark('bold', Bold, 'Mod-b', '**gras**'),
  italic: mark('italic', Italic, 'Mod-i', '*italique*'),
  link: asked('link', Link, 'Mod-Alt-k', 'link'),
  strike: mark('strike', Strikethrough, 'Mod-Shift-s', '~~barré~~'),
  superscript: mark('superscript', Superscript, 'Mod-.'),
  subscript: mark('subscript', Subscript, 'Mod-,'),
  code: mark('code', Code, 'Mod-e', '`code`'),
  abbreviation: asked('abbreviation', CaseUpper, 'Mod-Alt-a', 'abbreviation'),
} satisfies Record<string, Format>
