'use client'
/** The text itself, its slash menu, and what a paste had to leave behind. */
import { EditorContent, type Editor } from '@tiptap/react'
import { X } from 'lucide-react'
import { memo } from 'react'
import { IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { SlashMenu } from './formats/slash-menu'
import type { Body } from './use-body'

export const BodySurface = memo(function BodySurface({ editor, asks, dropped, forgetDropped }: Body & { editor: Editor }) {
  const t = useText('editor')
  // A click below the last line goes on writing there.
  const writeOn = () => {
    const last = editor.state.doc.lastChild
    if (last && !last.isTextblock) editor.commands.insertContentAt(editor.state.doc.content.size, { type: 'paragraph' })
    editor.commands.focus('end')
  }
  return (
    <div className="relative">
      <EditorContent editor={editor} className="relative" />
      <SlashMenu editor={editor} asks={asks} />
      <div aria-hidden="true" className="min-h-24 cursor-text" onMouseDown={(event) => { event.preventDefault(); if (editor.isEditable) writeOn() }} />
      <div role="status">
        {dropped > 0 && (
          <p className="sticky bottom-14 flex items-center gap-3 rounded-box bg-saffron-tint px-4 py-1 font-sans text-md text-saffron">
            {t('paste.dropped', { count: dropped })}
            <IconButton icon={X} label={t('paste.close')} className="ml-auto text-saffron!" onClick={forgetDropped} />
          </p>
        )}
      </div>
    </div>
  )
})
