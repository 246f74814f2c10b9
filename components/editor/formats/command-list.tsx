'use client'
/** Commands as the lines of a menu, by group. The menu closes first, so that the command finds the caret in the text. */
import type { Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { backToText, walkButtons } from '../tools/popover'
import { CommandButton } from './command-button'
import { formatOf, type FormatKey, type Group } from './formats'

type Props = { editor: Editor; groups: readonly [Group, FormatKey[]][]; before?: (key: FormatKey) => void; className?: string }

export function CommandList({ editor, groups, before, className }: Props) {
  const t = useText('editor')
  const run = (key: FormatKey) => {
    backToText(editor)
    before?.(key)
    formatOf(key).run(editor)
  }
  return (
    <div onKeyDown={walkButtons} className={className}>
      {groups.map(([group, keys]) => (
        <div key={group} role="group" aria-label={t(`groups.${group}`)} className="mb-1.5 break-inside-avoid last:mb-0">
          <p aria-hidden="true" className="px-2.5 pt-1.5 pb-1 text-sm font-semibold text-muted">{t(`groups.${group}`)}</p>
          {keys.map((key) => <CommandButton key={key} editor={editor} format={key} run={() => run(key)} />)}
        </div>
      ))}
    </div>
  )
}
