'use client'
/** The text itself, its slash menu, and what a paste had to leave behind. */
import { EditorContent, type Editor } from '@tiptap/react'
import { X } from 'lucide-react'
import { memo } from 'react'
import { IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { SlashMenu } from './formats/slash-menu'
import { NotesList, OpenQuestion } from './inserting'
import { MissingWords } from './pictures/missing-words'
import { BlockHandle } from './tools/blocks/block-handle'
import type { Body } from './use-body'

export const BodySurface = memo(function BodySurface({ editor, leftBehind, forgetLeftBehind }: Body & { editor: Editor }) {
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
      <SlashMenu editor={editor} />
      <BlockHandle editor={editor} />
      <OpenQuestion editor={editor} />
      <div aria-hidden="true" className="min-h-24 cursor-text" onMouseDown={(event) => { event.preventDefault(); if (editor.isEditable) writeOn() }} />
      <NotesList editor={editor} />
      <div role="status" className="sticky bottom-14 z-10 grid gap-2">
        <MissingWords editor={editor} />
        {leftBehind && (
          <p className="flex items-center gap-3 rounded-box bg-saffron-tint px-4 py-1 font-sans text-md text-saffron">
            {leftBehind.is === 'tooLarge' ? t('paste.tooLarge') : t('paste.dropped', { count: leftBehind.count })}
            <IconButton icon={X} label={t('paste.close')} className="ml-auto text-saffron!" onClick={forgetLeftBehind} />
          </p>
        )}
      </div>
    </div>
  )
})
