/** What one entry of the table of commands says. Its words are in the message file under its key. */
import type { Editor } from '@tiptap/react'
import type { LucideIcon } from 'lucide-react'

/** Where an entry is offered: in the bar, behind « Plus », after « / », in the menu of a block. */
export type Place = 'bar' | 'more' | 'slash' | 'block'

export type Format = {
  icon: LucideIcon
  at: readonly Place[]
  /** As ProseMirror writes it; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  keys?: string
  /** What one types instead, as markdown has it. */
  typed?: string
  /** What needs a question first opens its box: `toolsOf(editor).show(…)`. */
  run: (editor: Editor) => void
  isOn?: (editor: Editor) => boolean
  can?: (editor: Editor) => boolean
}
