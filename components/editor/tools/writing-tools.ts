/** Gives each editor its tools, and each command of the table its key. */
import { Extension } from '@tiptap/core'
import { allGroups, formatOf, isPossible } from '../formats/formats'
import { Find } from './find/find'
import { ToolState } from './tool-state'

export const WritingTools = Extension.create({
  name: 'writingTools',
  addStorage: () => ({ state: new ToolState() }),
  addExtensions: () => [Find],
  addKeyboardShortcuts: () =>
    Object.fromEntries(allGroups.flatMap(([, keys]) => keys).flatMap((key) => {
      const { keys, run } = formatOf(key)
      if (!keys) return []
      return [[keys, ({ editor }) => {
        if (!editor.isEditable) return false
        // Taken also where nothing can be done: the browser would do something else.
        if (isPossible(editor, key)) run(editor)
        return true
      }]]
    })),
})
