'use client'
/** Keywords as chips: a comma or Enter closes one, Backspace in an empty field takes the last away. */
import { X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useText } from '@/components/ui/text'
import { textLimits } from '@/lib/content'

type Props = { tags: string[]; change: (tags: string[]) => void }

const same = (a: string, b: string): boolean => a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0

export function TagsField({ tags, change }: Props) {
  const t = useText('editor')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState('')

  const add = (words: string) => {
    const wanted = words.split(',').map((tag) => tag.replace(/\s+/g, ' ').trim()).filter(Boolean)
    const fresh = wanted.filter((tag, index) => !tags.some((other) => same(other, tag)) && wanted.findIndex((other) => same(other, tag)) === index)
    if (fresh.some((tag) => tag.length > textLimits.tag)) return setWrong(t('sheet.tagTooLong', { maximum: textLimits.tag }))
    if (tags.length + fresh.length > textLimits.tags) return setWrong(t('sheet.tagsFull', { maximum: textLimits.tags }))
    setTyped('')
    setWrong('')
    if (fresh.length === 0) return
    change([...tags, ...fresh])
    setSaid(t('sheet.tagAdded', { tag: fresh.join(', ') }))
  }

  const remove = (tag: string) => {
    change(tags.filter((other) => other !== tag))
    setSaid(t('sheet.tagRemoved', { tag }))
    setWrong('')
    input.current?.focus()
  }

  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">{t('sheet.tags')}</label>
      <div className="flex flex-wrap gap-1.5 rounded-box border border-edge bg-card p-1.5 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent">
        {tags.map((tag) => (
          <span key={tag} className="inline-flex items-center rounded-[4px] bg-wash pl-2 text-sm">
            {tag}
            <button type="button" aria-label={t('sheet.tagRemove', { tag })} title={t('sheet.tagRemove', { tag })} onClick={() => remove(tag)} className="grid size-7 cursor-pointer place-items-center text-muted hover:text-danger">
              <X size={13} aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          type="text"
          value={typed}
          autoComplete="off"
          enterKeyHint="done"
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${id}-hint${wrong ? ` ${id}-error` : ''}`}
          onChange={(event) => (event.target.value.includes(',') ? add(event.target.value) : setTyped(event.target.value))}
          onBlur={() => typed.trim() && add(typed)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            const last = tags.at(-1)
            if (event.key === 'Enter') {
              event.preventDefault()
              add(typed)
            } else if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last)
          }}
          className="h-7 min-w-12 flex-1 bg-transparent px-1 text-base focus-visible:outline-none"
        />
      </div>
      <p id={`${id}-hint`} className="text-sm text-muted">{t('sheet.tagsHint', { maximum: textLimits.tags })}</p>
      {wrong && <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">{wrong}</p>}
      <p role="status" className="sr-only">{said}</p>
    </div>
  )
}
