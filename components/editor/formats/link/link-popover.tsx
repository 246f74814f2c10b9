'use client'
/**
 * Asks for a link's address under the toolbar, or for words of an article's title: then the
 * field is a combobox over the site's articles. Says at once when an address cannot be one.
 */
import type { Editor } from '@tiptap/react'
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { hrefFromTyping } from '@/lib/content'
import { backToText, Popover } from '../../tools/popover'
import { applyLink, linkHere, removeLink } from './apply-link'
import { OfferedArticles } from './offered-articles'
import { useOwnArticles } from './own-articles'

export function LinkPopover({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const existing = linkHere(editor)
  const [address, setAddress] = useState(existing)
  const [wrong, setWrong] = useState(false)
  const [dismissed, setDismissed] = useState(false)
  const [at, setAt] = useState(-1)
  const { says, articles } = useOwnArticles(address)
  const open = articles.length > 0 && !dismissed
  const pointed = open ? articles[at] : undefined

  useEffect(() => input.current?.select(), [])
  useEffect(() => setAt(-1), [articles])

  const give = (href: string, words: string) => {
    applyLink(editor, href, words)
    backToText(editor)
  }
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (pointed) return give(pointed.path, pointed.title)
    const href = hrefFromTyping(address)
    if (href !== null) return give(href, address.trim())
    setWrong(true)
    input.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    // Round: below the last comes the field, above it the last.
    if (step && open) setAt(((at + 1 + step + articles.length + 1) % (articles.length + 1)) - 1)
    else if (step && articles.length > 0) setDismissed(false)
    else if (event.key === 'Escape' && open) setDismissed(true)
    else return
    event.preventDefault()
  }

  return (
    <Popover editor={editor} label={t('link.title')}>
      <form data-editor-form noValidate onSubmit={apply} className="grid gap-2">
        <label htmlFor={id} className="text-md font-semibold">{t('link.label')}</label>
        <div className="flex flex-wrap gap-2">
          <input
            ref={input}
            id={id}
            type="text"
            role="combobox"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={address}
            placeholder={t('link.placeholder')}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={`${id}-articles`}
            aria-activedescendant={pointed && `${id}-articles-${at}`}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? `${id}-error` : undefined}
            onKeyDown={press}
            onChange={(event) => {
              setAddress(event.target.value)
              setWrong(false)
              setDismissed(false)
            }}
            className="h-9 min-w-40 flex-1 rounded-box border border-edge bg-card px-3 text-base aria-invalid:border-danger max-lg:h-11"
          />
          <Button type="submit" weight="main" size="sm" className="h-9! max-lg:h-11!">{t('link.apply')}</Button>
          {existing !== '' && <Button weight="plain" size="sm" className="h-9! max-lg:h-11!" onClick={() => { removeLink(editor); backToText(editor) }}>{t('link.remove')}</Button>}
        </div>
        {wrong && <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">{t('link.invalid')}</p>}
        <OfferedArticles id={`${id}-articles`} articles={open ? articles : []} at={at} point={setAt} choose={({ path, title }) => give(path, title)} />
        <p role="status" className="sr-only">{open && says}</p>
      </form>
    </Popover>
  )
}
