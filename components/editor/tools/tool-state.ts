/**
 * What stands open over the text (one thing at a time) and what was last said to who
 * listens. It belongs to the editor, so that keys, toolbar and menus meet in one place.
 */
import type { Editor } from '@tiptap/core'
import { useSyncExternalStore } from 'react'

export type Tool = 'link' | 'find' | 'replace' | 'outline' | 'shortcuts' | 'block' | 'more'

/** A message under `tools.said` and its values; `turn` tells two equal ones apart. */
export type Said = { key: string; values: Record<string, string | number>; turn: number }

export class ToolState {
  private tool: Tool | null = null
  private last: Said | null = null
  private writingOnly = false
  private readonly listeners = new Set<() => void>()

  readonly open = (): Tool | null => this.tool
  readonly said = (): Said | null => this.last
  readonly isWritingOnly = (): boolean => this.writingOnly

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  show(tool: Tool | null): void {
    this.tool = tool
    this.tell()
  }

  writeOnly(alone: boolean): void {
    this.writingOnly = alone
    this.say(alone ? 'writingOnly' : 'notWritingOnly')
  }

  say(key: string, values: Record<string, string | number> = {}): void {
    this.last = { key, values, turn: (this.last?.turn ?? 0) + 1 }
    this.tell()
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener()
  }
}

declare module '@tiptap/core' {
  interface Storage {
    writingTools: { state: ToolState }
  }
}

export const toolsOf = (editor: Editor): ToolState => editor.storage.writingTools.state

/** The tool that stands open, or null. */
export function useTool(editor: Editor): Tool | null {
  const state = toolsOf(editor)
  return useSyncExternalStore(state.subscribe, state.open, () => null)
}

export function useSaid(editor: Editor): Said | null {
  const state = toolsOf(editor)
  return useSyncExternalStore(state.subscribe, state.said, () => null)
}

export function useWritingOnly(editor: Editor): boolean {
  const state = toolsOf(editor)
  return useSyncExternalStore(state.subscribe, state.isWritingOnly, () => false)
}
