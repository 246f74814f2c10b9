'use client'
/** Find and replace, over the text. Enter goes on, Shift+Enter back; Escape returns to the match. Mod-f in here is the browser's own search. */
import { useEditorState, type Editor } from '@tiptap/react'
import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X, type LucideIcon } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button, IconButton } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { toolsOf, useTool } from '../tool-state'
import { foundIn, goToMatch, leaveSearch, replaceAll, replaceMatch, searchFor } from './find'
import type { Search } from './searching'

const field = 'h-9 min-w-0 flex-1 rounded-box border border-edge bg-card px-3 text-base max-lg:h-11'

/** A selection within one line is what is looked for. */
function selectedWords(editor: Editor): string {
  const { from, to } = editor.state.selection
  const words = editor.state.doc.textBetween(from, to, '\n', '\n')
  return words.includes('\n') ? '' : words.slice(0, 200)
}

export function FindBar({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const id = useId()
  const words = useRef<HTMLInputElement>(null)
  const replacing = useTool(editor) === 'replace'
  const [search, setSearch] = useState<Search>(() => ({ words: selectedWords(editor), matchCase: false, wholeWords: false, accents: false }))
  const [replacement, setReplacement] = useState('')
  const now = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found = foundIn(state)
      return { count: found?.matches.length ?? 0, place: (found?.current ?? 0) + 1 }
    },
  })

  useEffect(() => words.current?.select(), [replacing])
  useEffect(() => searchFor(editor, search), [editor, search])
  useEffect(() => () => {
    if (!editor.isDestroyed && foundIn(editor.state)) searchFor(editor, null)
  }, [editor])

  const leave = () => {
    leaveSearch(editor)
    toolsOf(editor).show(null)
  }
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    const isKey = (key: string) => (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === key
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && event.target === words.current) goToMatch(editor, event.shiftKey ? -1 : 1)
    else if (isKey('h') && event.shiftKey) toolsOf(editor).show(replacing ? 'find' : 'replace')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const option = (name: 'matchCase' | 'wholeWords' | 'accents', Icon: LucideIcon | string) => (
    <button
      type="button"
      aria-pressed={search[name]}
      aria-label={t(`find.${name}`)}
      title={t(`find.${name}`)}
      onClick={() => setSearch({ ...search, [name]: !search[name] })}
      className="grid size-9 shrink-0 cursor-pointer place-items-center rounded-[4px] text-muted hover:bg-wash hover:text-ink aria-pressed:bg-tint aria-pressed:text-accent max-lg:size-11"
    >
      {typeof Icon === 'string' ? <span aria-hidden="true" className="font-semibold">{Icon}</span> : <Icon size={18} aria-hidden="true" />}
    </button>
  )

  return (
    <form
      role="search"
      aria-label={t('toolbar.find')}
      data-editor-form
      onSubmit={(event) => {
        event.preventDefault()
        replaceMatch(editor, replacement)
      }}
      onKeyDown={press}
      className="mt-1.5 grid gap-2 rounded-box border border-line bg-card p-2 font-sans shadow-box"
    >
      <div className="flex flex-wrap items-center gap-1">
        <label htmlFor={`${id}-find`} className="sr-only">{t('find.words')}</label>
        <input ref={words} id={`${id}-find`} type="text" autoComplete="off" spellCheck={false} value={search.words} placeholder={t('find.words')} onChange={(event) => setSearch({ ...search, words: event.target.value })} className={`${field} basis-52`} />
        <p role="status" className="min-w-20 px-1 text-center text-sm text-muted tabular-nums">
          {search.words === '' ? '' : now.count === 0 ? t('find.none') : t('find.count', now)}
        </p>
        <div className="flex">
          {option('matchCase', CaseSensitive)}
          {option('wholeWords', WholeWord)}
          {option('accents', 'é')}
          <IconButton icon={ChevronUp} label={t('find.before')} className="max-lg:size-11!" onClick={() => goToMatch(editor, -1)} />
          <IconButton icon={ChevronDown} label={t('find.next')} className="max-lg:size-11!" onClick={() => goToMatch(editor, 1)} />
          <IconButton icon={Replace} label={t('toolbar.replace')} aria-expanded={replacing} className="max-lg:size-11!" onClick={() => toolsOf(editor).show(replacing ? 'find' : 'replace')} />
          <IconButton icon={X} label={t('find.close')} className="max-lg:size-11!" onClick={leave} />
        </div>
      </div>
      {replacing && (
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={`${id}-with`} className="sr-only">{t('find.with')}</label>
          <input id={`${id}-with`} type="text" autoComplete="off" value={replacement} placeholder={t('find.with')} onChange={(event) => setReplacement(event.target.value)} className={`${field} basis-52 max-sm:basis-full`} />
          <Button type="submit" size="sm" className="h-9! max-lg:h-11!" aria-disabled={now.count === 0}>{t('find.replace')}</Button>
          <Button size="sm" className="h-9! max-lg:h-11!" aria-disabled={now.count === 0} onClick={() => replaceAll(editor, replacement)}>{t('find.replaceAll')}</Button>
        </div>
      )}
    </form>
  )
}
