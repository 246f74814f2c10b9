'use client'
/** The address of something to embed; one of an unknown site is refused in words, and stays to be corrected. */
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { embedFrom, embedProviders, providerName } from '@/lib/content'
import { insertEmbed } from './insert'
import { QuestionBox } from './question-box'
import { closeQuestion } from './questions'

const sites = embedProviders.map(providerName).join(', ')

export function EmbedQuestion({ editor, at }: { editor: Editor; at: number }) {
  const t = useText('editor')
  const field = useRef<HTMLInputElement>(null)
  const [address, setAddress] = useState('')
  const [wrong, setWrong] = useState(false)
  useEffect(() => field.current?.focus(), [])

  const close = () => closeQuestion(editor)
  const apply = () => {
    const known = embedFrom(address)
    if (!known) {
      setWrong(true)
      return field.current?.focus()
    }
    close()
    insertEmbed(editor, known)
  }

  return (
    <QuestionBox editor={editor} at={at} label={t('embed.address')} close={close}>
      {(id) => (
        <>
          <input
            ref={field}
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={address}
            placeholder={t('embed.addressHint')}
            aria-invalid={wrong || undefined}
            aria-describedby={`${id}-about`}
            onChange={(event) => {
              setAddress(event.target.value)
              setWrong(false)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              apply()
            }}
            className="h-9 rounded-box border border-edge bg-card px-3 text-base aria-invalid:border-danger"
          />
          <p id={`${id}-about`} role={wrong ? 'alert' : undefined} className={`text-sm ${wrong ? 'font-medium text-danger' : 'text-muted'}`}>
            {t(wrong ? 'embed.unknown' : 'embed.sites', { sites })}
          </p>
          <Button size="sm" weight="main" className="w-fit" onClick={apply}>{t('embed.apply')}</Button>
        </>
      )}
    </QuestionBox>
  )
}
