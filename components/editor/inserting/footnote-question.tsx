'use client'
/** The words of one note. They go into the text as they are typed; a note that stays without any goes away again. */
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { attributeLimits, withoutForbiddenCharacters } from '@/lib/content'
import { QuestionBox } from './question-box'
import { closeQuestion } from './questions'

const noteAt = (editor: Editor, at: number): string => {
  const node = editor.state.doc.nodeAt(at)
  return node?.type.name === 'footnote' ? String(node.attrs.text) : ''
}

export function FootnoteQuestion({ editor, at }: { editor: Editor; at: number }) {
  const t = useText('editor')
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(() => noteAt(editor, at))
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])

  const write = (words: string) => {
    const text = withoutForbiddenCharacters(words).replace(/\n/g, ' ')
    setTyped(text)
    editor.commands.command(({ tr }) => {
      tr.setNodeAttribute(at, 'text', text)
      return true
    })
  }
  const take = () => {
    closeQuestion(editor)
    editor.commands.deleteRange({ from: at, to: at + 1 })
  }
  const close = () => (noteAt(editor, at).trim() === '' ? take() : closeQuestion(editor))
  const back = () => {
    editor.commands.setTextSelection(at + 1)
    editor.view.focus()
  }

  return (
    <QuestionBox editor={editor} at={at} label={t('note.label')} close={close}>
      {(id) => (
        <>
          <textarea
            ref={field}
            id={id}
            rows={3}
            value={typed}
            maxLength={attributeLimits.footnote}
            placeholder={t('note.hint')}
            onChange={(event) => write(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') editor.commands.setTextSelection(at + 1)
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              back()
              close()
            }}
            className="w-full resize-y rounded-box border border-edge bg-card px-3 py-2 text-base leading-normal"
          />
          <div className="flex gap-2">
            <Button size="sm" weight="main" onClick={() => { back(); close() }}>{t('note.done')}</Button>
            <Button size="sm" weight="quiet" onClick={() => { take(); editor.view.focus() }}>{t('note.remove')}</Button>
          </div>
        </>
      )}
    </QuestionBox>
  )
}
