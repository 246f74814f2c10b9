'use client'
/** The commands that the bar has no room for. */
import type { Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { Popover } from '../tools/popover'
import { CommandList } from './command-list'
import { groupsAt } from './formats'

const groups = groupsAt('more')

export function MoreMenu({ editor }: { editor: Editor }) {
  const t = useText('editor')
  return (
    <Popover editor={editor} label={t('toolbar.more')} className="p-1.5! sm:left-auto sm:w-[34rem]">
      <CommandList editor={editor} groups={groups} className="sm:columns-2 sm:gap-2" />
    </Popover>
  )
}
