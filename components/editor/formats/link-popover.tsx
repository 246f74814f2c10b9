'use client'
/** Asks for a link's address under the toolbar, and says at once when it cannot be one. */
import type { Editor } from '@tiptap/react'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { hrefFromTyping } from '@/lib/content'

export function LinkPopover({ editor, close }: { editor: Editor; close: () => void }) {
  const t = useText('editor')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const existing: unknown = editor.getAttributes('link').href
  const [address, setAddress] = useState(typeof existing === 'string' ? existing : '')
  const [wrong, setWrong] = useState(false)

  useEffect(() => input.current?.select(), [])

  const back = () => {
    // At once, while the field is still there: the editor's own `focus` waits a frame.
    editor.view.focus()
    close()
  }

  const apply = (event: FormEvent) => {
    event.preventDefault()
    const href = hrefFromTyping(address)
    if (href === null) {
      setWrong(true)
      return input.current?.focus()
    }
    const text = { type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] }
    // Without a selection and outside a link there is nothing to link: the address itself becomes the words.
    if (editor.state.selection.empty && !editor.isActive('link')) editor.chain().focus().insertContent(text).run()
    else editor.chain().focus().extendMarkRange('link').setMark('link', { href }).run()
    back()
  }

  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    back()
  }

  return (
    <form
      data-editor-form
      noValidate
      onSubmit={apply}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        back()
      }}
      className="absolute inset-x-0 top-full z-30 mt-1.5 grid gap-2 rounded-box border border-line bg-card p-3 shadow-box sm:right-auto sm:w-md"
    >
      <label htmlFor={id} className="text-md font-semibold">{t('link.label')}</label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={address}
          placeholder={t('link.placeholder')}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={(event) => {
            setAddress(event.target.value)
            setWrong(false)
          }}
          className="h-9 min-w-40 flex-1 rounded-box border border-edge bg-card px-3 text-base aria-invalid:border-danger"
        />
        <Button type="submit" weight="main" size="sm" className="h-9!">{t('link.apply')}</Button>
        {existing ? <Button weight="plain" size="sm" className="h-9!" onClick={remove}>{t('link.remove')}</Button> : null}
      </div>
      {wrong && <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">{t('link.invalid')}</p>}
    </form>
  )
}
