'use client'
/** Whether the text may be written, for node views: TipTap draws them again for a change of their node, not for this. */
import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { useCallback, useSyncExternalStore } from 'react'

const listeners = new WeakMap<Editor, Set<() => void>>()

const listenersOf = (editor: Editor): Set<() => void> => {
  const known = listeners.get(editor) ?? new Set()
  listeners.set(editor, known)
  return known
}

export const Editability = Extension.create({
  name: 'editability',
  addProseMirrorPlugins() {
    const { editor } = this
    let was = true
    const tell = () => {
      if (editor.isEditable === was) return
      was = editor.isEditable
      for (const listener of [...listenersOf(editor)]) listener()
    }
    return [new Plugin({ view: () => ({ update: tell }) })]
  },
})

export function useEditable(editor: Editor): boolean {
  const subscribe = useCallback((listener: () => void) => {
    listenersOf(editor).add(listener)
    return () => listenersOf(editor).delete(listener)
  }, [editor])
  return useSyncExternalStore(subscribe, () => editor.isEditable, () => false)
}
