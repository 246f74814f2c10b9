/** Gives each editor its tools, and each command of the table its key. */
import { Extension } from '@tiptap/core'
import { allFormats, formatOf, isPossible } from '../formats/formats'
import { ToolState } from './tool-state'

/** What a text that cannot be changed still allows. */
const reads = new Set<string>(['find', 'outline', 'writingOnly', 'shortcuts'])

export const WritingTools = Extension.create({
  name: 'writingTools',
  addStorage: () => ({ state: new ToolState() }),
  addKeyboardShortcuts: () =>
    Object.fromEntries(allFormats.flatMap((key) => {
      const { keys, run } = formatOf(key)
      if (!keys) return []
      return [[keys, ({ editor }) => {
        if (!editor.isEditable && !reads.has(key)) return false
        if (isPossible(editor, key)) run(editor)
        return true
      }]]
    })),
})
