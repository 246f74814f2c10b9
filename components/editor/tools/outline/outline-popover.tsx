'use client'
/** The outline under the toolbar, where the page has no panel for it. */
import type { Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { Popover } from '../popover'
import { toolsOf } from '../tool-state'
import { OutlineList } from './outline-list'

export function OutlinePopover({ editor }: { editor: Editor }) {
  const t = useText('editor')
  return (
    <Popover editor={editor} label={t('toolbar.outline')} className="sm:left-auto sm:w-96">
      <OutlineList editor={editor} leave={() => toolsOf(editor).show(null)} />
    </Popover>
  )
}
