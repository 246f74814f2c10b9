'use client'
/** Opens a tool where the page has a better place for it than under the toolbar. */
import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { toolsOf, type Tool } from './tool-state'

export type Elsewhere = Partial<Record<Tool, () => void>>

export function useElsewhere(editor: Editor, elsewhere: Elsewhere): void {
  const latest = useRef(elsewhere)
  latest.current = elsewhere
  useEffect(() => {
    const state = toolsOf(editor)
    return state.subscribe(() => {
      const tool = state.open()
      const open = tool === null ? undefined : latest.current[tool]
      // A text alone on the screen has nothing beside it.
      if (!open || state.isWritingOnly()) return
      state.show(null)
      open()
    })
  }, [editor])
}
