'use client'
/** Where a note is written. Ctrl/⌘+Enter sends, Escape leaves; its words stay in the tab until the server has them. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { noteLimits } from '@/lib/articles/notes/limits'
import type { PersonOfText } from '@/lib/articles/notes'
import { keepWords, keptWords } from './kept-words'
import { MentionList } from './mention-list'
import { calledIn } from './mentions'
import type { Sent, Wording } from './types'
import { useCalling } from './use-calling'

type ComposerProps = {
  /** The field's name, and its words while it is empty. */
  label: string
  hint: string
  sendLabel: string
  /** Where its words are kept; one field, one place. */
  place: string
  people: readonly PersonOfText[]
  /** What stands there at first where nothing was kept: a note that is corrected. */
  initial?: string
  focuses?: boolean
  send: (words: Wording) => Promise<Sent>
  leave?: () => void
}

export function Composer({ label, hint, sendLabel, place, people, initial = '', focuses = false, send, leave }: ComposerProps) {
  const t = useText('editor')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(initial)
  const [sending, setSending] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const write = (words: string) => {
    setText(words)
    keepWords(place, words)
  }
  const calling = useCalling({ field, text, write, people })

  // Read after the first paint: the server has no such storage.
  useEffect(() => setText(keptWords(place) || initial), [place, initial])
  useEffect(() => {
    if (focuses) field.current?.focus()
  }, [focuses])

  const body = text.trim()
  const tooLong = [...body].length > noteLimits.body
  const submit = async () => {
    if (body === '' || tooLong || sending) return
    setSending(true)
    setWrong(null)
    const sent = await send({ body, mentions: calledIn(body, people).slice(0, noteLimits.mentions) })
    setSending(false)
    if (!sent.ok) return setWrong(sent.message ?? t(`review.failed.${sent.why}`))
    write('')
  }
  const press = (event: KeyboardEvent) => {
    if (calling.press(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void submit()
    } else if (event.key === 'Escape' && leave && !sending && !event.nativeEvent.isComposing) {
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
  }
  const problem = tooLong ? t('review.tooLong', { maximum: noteLimits.body }) : wrong
  return (
    <form
      data-editor-form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className="relative">
        <label htmlFor={id} className="sr-only">{label}</label>
        <textarea
          ref={field}
          id={id}
          value={text}
          rows={2}
          placeholder={hint}
          readOnly={sending}
          autoComplete="off"
          aria-autocomplete="list"
          aria-controls={calling.found.length > 0 ? calling.list : undefined}
          aria-activedescendant={calling.current}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onChange={(event) => {
            write(event.target.value)
            setWrong(null)
            calling.look()
          }}
          onSelect={calling.look}
          onKeyDown={press}
          onBlur={calling.leave}
          className="block max-h-72 min-h-16 w-full resize-y rounded-box border border-edge bg-card px-2.5 py-2 text-md leading-snug [field-sizing:content] placeholder:text-muted aria-invalid:border-danger read-only:opacity-60 max-lg:text-base"
        />
        {calling.found.length > 0 && <MentionList id={calling.list} people={calling.found} at={calling.at} choose={calling.choose} />}
        <p role="status" className="sr-only">{calling.found.length > 0 ? t('review.peopleFound', { count: calling.found.length }) : ''}</p>
      </div>
      {problem && <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">{problem}</p>}
      <div className="flex items-center gap-2">
        <Button type="submit" weight="main" size="sm" disabled={body === '' || tooLong} aria-disabled={sending || undefined} aria-busy={sending || undefined}>{sendLabel}</Button>
        {leave && <Button weight="quiet" size="sm" disabled={sending} onClick={leave}>{t('review.leave')}</Button>}
      </div>
    </form>
  )
}
