/** What one entry of the table of commands says. Names, search words and descriptions are in the message file under its key. */
import type { Editor } from '@tiptap/react'
import type { LucideIcon } from 'lucide-react'

export type Format = {
  icon: LucideIcon
  /** As ProseMirror writes it; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  keys?: string
  /** What one types instead, as markdown has it. */
  typed?: string
  run: (editor: Editor) => void
  isOn?: (editor: Editor) => boolean
  can?: (editor: Editor) => boolean
}
