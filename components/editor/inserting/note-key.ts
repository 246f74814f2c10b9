/** Ctrl+Alt+F calls a note, as in the word processors people come from. */
import { Extension } from '@tiptap/core'
import { canInsertFootnote, insertFootnote } from './insert'

export const NoteKey = Extension.create({
  name: 'noteKey',
  addKeyboardShortcuts: () => ({
    'Mod-Alt-f': ({ editor }) => {
      if (!editor.isEditable || !canInsertFootnote(editor)) return false
      insertFootnote(editor)
      return true
    },
  }),
})
