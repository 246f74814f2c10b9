/** What helps to write: undoing, moving blocks, search, outline, and the list of all keys. */
import { ArrowDownToLine, ArrowUpToLine, CopyPlus, GripVertical, Keyboard, Maximize, Quote, Redo2, Replace, Search, TableOfContents, Trash2, Undo2 } from 'lucide-react'
import { doubleUnit, moveUnit, removeUnit } from '../tools/blocks/acts'
import { toolsOf } from '../tools/tool-state'
import { chooseTypesetting, typesets } from '../tools/typography/typing-preference'
import type { Format } from './format'

export const historyCommands = {
  undo: { icon: Undo2, at: ['bar'], keys: 'Mod-z', run: (editor) => editor.chain().focus().undo().run(), can: (editor) => editor.can().undo() },
  redo: { icon: Redo2, at: ['bar'], keys: 'Mod-Shift-z', run: (editor) => editor.chain().focus().redo().run(), can: (editor) => editor.can().redo() },
} satisfies Record<string, Format>

export const blockCommands = {
  block: { icon: GripVertical, at: ['more'], keys: 'Mod-Alt-b', run: (editor) => toolsOf(editor).show('block') },
  moveUp: { icon: ArrowUpToLine, at: ['block'], keys: 'Alt-Shift-ArrowUp', run: (editor) => moveUnit(editor, 'up') },
  moveDown: { icon: ArrowDownToLine, at: ['block'], keys: 'Alt-Shift-ArrowDown', run: (editor) => moveUnit(editor, 'down') },
  duplicate: { icon: CopyPlus, at: ['block'], keys: 'Mod-Shift-d', run: (editor) => doubleUnit(editor) },
  removeBlock: { icon: Trash2, at: ['block'], keys: 'Mod-Shift-Backspace', run: (editor) => removeUnit(editor) },
} satisfies Record<string, Format>

export const toolCommands = {
  find: { icon: Search, at: ['more'], keys: 'Mod-f', run: (editor) => toolsOf(editor).show('find') },
  replace: { icon: Replace, at: ['more'], keys: 'Mod-Shift-h', run: (editor) => toolsOf(editor).show('replace') },
  outline: { icon: TableOfContents, at: ['more'], keys: 'Mod-Alt-o', run: (editor) => toolsOf(editor).show('outline') },
  writingOnly: {
    icon: Maximize,
    at: ['more'],
    keys: 'Mod-Shift-f',
   
    run: (editor) => toolsOf(editor).writeOnly(!toolsOf(editor).isWritingOnly()),
    isOn: (editor) => toolsOf(editor).isWritingOnly(),
    // A field of a form has no column to be alone in.
    can: (editor) => editor.view.dom.closest('[data-writing-column]') !== null,
  },
  typesetting: {
    icon: Quote,
    at: ['more'],
    keys: 'Mod-Alt-y',
    run: (editor) => {
      chooseTypesetting(!typesets())
      toolsOf(editor).say(typesets() ? 'typesetting' : 'notTypesetting')
    },
    isOn: typesets,
  },
  shortcuts: { icon: Keyboard, at: ['more'], keys: 'Mod-/', run: (editor) => toolsOf(editor).show('shortcuts') },
} satisfies Record<string, Format>
