'use client'
/** What can be done to the block under the caret: become another, move, be doubled, go. */
import type { Editor } from '@tiptap/react'
import { useText } from '@/components/ui/text'
import { CommandButton } from '../../formats/command-button'
import { formatOf, turnKeys, type FormatKey } from '../../formats/formats'
import { backToText, Popover, walkButtons } from '../popover'

const acts = ['moveUp', 'moveDown', 'duplicate', 'removeBlock'] as const satisfies readonly FormatKey[]

export function BlockMenu({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const { $from } = editor.state.selection
  // Only text can become another kind of text.
  const turns = $from.parent.isTextblock ? turnKeys : []
  const run = (key: FormatKey) => {
    backToText(editor)
    formatOf(key).run(editor)
  }
  return (
    <Popover editor={editor} label={t('toolbar.block')} className="p-1.5! sm:right-auto sm:w-72">
      <div onKeyDown={walkButtons}>
        {acts.map((key) => <CommandButton key={key} editor={editor} format={key} run={() => run(key)} />)}
        {turns.length > 0 && (
          <div role="group" aria-label={t('block.turn')}>
            <p aria-hidden="true" className="mt-1.5 border-t border-line px-2.5 pt-2.5 pb-1 text-sm font-semibold text-muted">{t('block.turn')}</p>
            {turns.map((key) => <CommandButton key={key} editor={editor} format={key} run={() => run(key)} />)}
          </div>
        )}
      </div>
    </Popover>
  )
}
