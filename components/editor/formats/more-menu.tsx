'use client'
/** The commands that the bar has no room for, by group. */
import type { Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { backToText, Popover, walkButtons } from '../tools/popover'
import { CommandButton } from './command-button'
import { formatOf, moreGroups, type FormatKey } from './formats'

export function MoreMenu({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const run = (key: FormatKey) => {
    backToText(editor)
    formatOf(key).run(editor)
  }
  return (
    <Popover editor={editor} label={t('toolbar.more')} className="p-1.5! sm:left-auto sm:w-[34rem]">
      <div onKeyDown={walkButtons} className="sm:columns-2 sm:gap-2">
        {Object.entries(moreGroups).map(([group, keys]) => (
          <div key={group} role="group" aria-label={t(`shortcuts.group.${group}`)} className="mb-1.5 break-inside-avoid">
            <p aria-hidden="true" className="px-2.5 pt-1.5 pb-1 text-sm font-semibold text-muted">{t(`shortcuts.group.${group}`)}</p>
            {keys.map((key) => <CommandButton key={key} editor={editor} format={key} run={() => run(key)} />)}
          </div>
        ))}
      </div>
    </Popover>
  )
}
