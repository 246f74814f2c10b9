/** What helps to write: search, outline, moving blocks, and the list of all keys. */
import { ArrowDownToLine, ArrowUpToLine, CopyPlus, GripVertical, Keyboard, Maximize, Quote, Redo2, Replace, Search, TableOfContents, Trash2, Undo2 } from 'lucide-react'
import { doubleUnit, moveUnit, removeUnit } from '../tools/blocks/acts'
import { toolsOf } from '../tools/tool-state'
import { chooseTypesetting, typesets } from '../tools/typography/typing-preference'
import type { Format } from './format'

export const historyCommands = {
  undo: { icon: Undo2, keys: 'Mod-z', run: (editor) => editor.chain().focus().undo().run(), can: (editor) => editor.can().undo() },
  redo: { icon: Redo2, keys: 'Mod-Shift-z', run: (editor) => editor.chain().focus().redo().run(), can: (editor) => editor.can().redo() },
} satisfies Record<string, Format>

export const blockCommands = {
  block: { icon: GripVertical, keys: 'Mod-Alt-b', run: (editor) => toolsOf(editor).show('block') },
  moveUp: { icon: ArrowUpToLine, keys: 'Alt-Shift-ArrowUp', run: (editor) => moveUnit(editor, 'up') },
  moveDown: { icon: ArrowDownToLine, keys: 'Alt-Shift-ArrowDown', run: (editor) => moveUnit(editor, 'down') },
  duplicate: { icon: CopyPlus, keys: 'Mod-Shift-d', run: (editor) => doubleUnit(editor) },
  removeBlock: { icon: Trash2, keys: 'Mod-Shift-Backspace', run: (editor) => removeUnit(editor) },
} satisfies Record<string, Format>

export const toolCommands = {
  find: { icon: Search, keys: 'Mod-f', run: (editor) => toolsOf(editor).show('find') },
  replace: { icon: Replace, keys: 'Mod-h', run: (editor) => toolsOf(editor).show('replace') },
  outline: { icon: TableOfContents, keys: 'Mod-Alt-o', run: (editor) => toolsOf(editor).show('outline') },
  writingOnly: { icon: Maximize, keys: 'Mod-Shift-f', run: (editor) => toolsOf(editor).writeOnly(!toolsOf(editor).isWritingOnly()), isOn: (editor) => toolsOf(editor).isWritingOnly() },
  typesetting: {
    icon: Quote,
    keys: 'Mod-Alt-y',
    run: (editor) => {
      chooseTypesetting(!typesets())
      toolsOf(editor).say(typesets() ? 'typesetting' : 'notTypesetting')
    },
    isOn: typesets,
  },
  shortcuts: { icon: Keyboard, keys: 'Mod-/', run: (editor) => toolsOf(editor).show('shortcuts') },
} satisfies Record<string, Format>
