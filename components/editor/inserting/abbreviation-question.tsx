'use client'
/** What the chosen letters stand for. */
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { attributeLimits, withoutForbiddenCharacters } from '@/lib/content'
import { QuestionBox } from './question-box'
import { closeQuestion } from './questions'

export function AbbreviationQuestion({ editor, at }: { editor: Editor; at: number }) {
  const t = useText('editor')
  const field = useRef<HTMLInputElement>(null)
  const existing: unknown = editor.getAttributes('abbreviation').title
  const [title, setTitle] = useState(typeof existing === 'string' ? existing : '')
  useEffect(() => field.current?.select(), [])

  const close = () => closeQuestion(editor)
  const remove = () => {
    editor.chain().extendMarkRange('abbreviation').unsetMark('abbreviation').run()
    editor.view.focus()
    close()
  }
  const apply = () => {
    const said = withoutForbiddenCharacters(title).trim()
    if (said === '') return remove()
    const chain = editor.chain()
    if (editor.isActive('abbreviation')) chain.extendMarkRange('abbreviation')
    chain.setMark('abbreviation', { title: said }).run()
    editor.view.focus()
    close()
  }

  return (
    <QuestionBox editor={editor} at={at} label={t('abbreviation.label')} close={close}>
      {(id) => (
        <>
          <input
            ref={field}
            id={id}
            type="text"
            autoComplete="off"
            value={title}
            maxLength={attributeLimits.abbreviation}
            placeholder={t('abbreviation.hint')}
            onChange={(event) => setTitle(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              apply()
            }}
            className="h-9 rounded-box border border-edge bg-card px-3 text-base"
          />
          <div className="flex gap-2">
            <Button size="sm" weight="main" onClick={apply}>{t('abbreviation.apply')}</Button>
            {existing ? <Button size="sm" weight="quiet" onClick={remove}>{t('abbreviation.remove')}</Button> : null}
          </div>
        </>
      )}
    </QuestionBox>
  )
}
