'use client'
/**
 * « / » at the start of an empty paragraph offers blocks by name. The text keeps the
 * focus and the query stays in it until a block is chosen; Escape leaves it as text.
 */
import { useEditorState, type Editor } from '@tiptap/react'
import { useEffect, useId, useMemo, useState } from 'react'
import { useText } from '@/components/ui/text'
import { formatOf, groupsAt, isPossible, type FormatKey } from './formats'
import { plainWords } from '../plain-words'

const groups = groupsAt('slash')

/** What stands after « / » when the paragraph holds nothing else, or null. */
function queryIn(editor: Editor): string | null {
  const { selection } = editor.state
  const { $from } = selection
  if (!editor.isEditable || !selection.empty || $from.parent.type.name !== 'paragraph') return null
  const text = $from.parent.textContent
  return /^\/[\p{L}\d’' -]{0,20}$/u.test(text) && $from.parentOffset === text.length && $from.parent.childCount === 1 ? text.slice(1) : null
}

export function SlashMenu({ editor }: { editor: Editor }) {
  const t = useText('editor')
  const id = useId()
  const query = useEditorState({ editor, selector: ({ editor: now }) => (now.isFocused ? queryIn(now) : null) })
  const [dismissed, setDismissed] = useState(false)
  const [chosen, setChosen] = useState(0)

  const shown = useMemo(() => {
    const fits = (key: FormatKey) => query !== null && isPossible(editor, key) && plainWords(`${t(`toolbar.${key}`)} ${t(`slash.about.${key}`)}`).includes(plainWords(query.trim()))
    return groups.map(([group, keys]) => ({ group, keys: keys.filter(fits) })).filter(({ keys }) => keys.length > 0)
  }, [editor, query, t])
  const found = useMemo(() => shown.flatMap(({ keys }) => keys), [shown])
  const open = query !== null && !dismissed
  const at = Math.min(chosen, Math.max(0, found.length - 1))

  useEffect(() => setChosen(0), [query])
  useEffect(() => {
    if (query === null) setDismissed(false)
  }, [query])

  const insert = (key: FormatKey) => {
    const { $from } = editor.state.selection
    editor.chain().focus().deleteRange({ from: $from.start(), to: $from.end() }).run()
    formatOf(key).run(editor)
  }

  useEffect(() => {
    if (!open) return
    const dom = editor.view.dom
    const press = (event: KeyboardEvent) => {
      const key = found[at]
      const moves: Record<string, () => void> = {
        ArrowDown: () => setChosen((at + 1) % Math.max(1, found.length)),
        ArrowUp: () => setChosen((at - 1 + found.length) % Math.max(1, found.length)),
        Escape: () => setDismissed(true),
        ...(key ? { Enter: () => insert(key), Tab: () => insert(key) } : {}),
      }
      const move = event.isComposing ? undefined : moves[event.key]
      if (!move) return
      event.preventDefault()
      event.stopPropagation()
      move()
    }
    // Before ProseMirror, which would split the paragraph on Enter.
    dom.addEventListener('keydown', press, { capture: true })
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', `${id}-${found[at] ?? ''}`)
    return () => {
      dom.removeEventListener('keydown', press, { capture: true })
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  })

  useEffect(() => {
    if (open) document.getElementById(`${id}-${found[at] ?? ''}`)?.scrollIntoView({ block: 'nearest' })
  }, [open, id, found, at])

  if (!open) return null
  const place = editor.view.coordsAtPos(editor.state.selection.from)
  const frame = editor.view.dom.parentElement?.getBoundingClientRect()
  // A phone's keyboard covers the window's end.
  const seen = window.visualViewport
  const below = (seen ? seen.offsetTop + seen.height : window.innerHeight) - place.bottom > 340
  const top = (below ? place.bottom + 6 : place.top - 6) - (frame?.top ?? 0)

  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('slash.label')}
      style={{ top }}
      className={`absolute left-0 z-30 max-h-80 w-80 max-w-full overflow-y-auto rounded-box border border-line bg-card p-1.5 font-sans shadow-box ${below ? '' : '-translate-y-full'}`}
    >
      <p role="status" className={found.length === 0 ? 'px-3 py-2 text-md text-muted' : 'sr-only'}>{found.length === 0 && t('slash.empty')}</p>
      {shown.map(({ group, keys }) => (
        <div key={group} role="group" aria-label={t(`groups.${group}`)} className="mb-1 last:mb-0">
          <p aria-hidden="true" className="px-2.5 pt-1.5 pb-1 text-sm font-semibold text-muted">{t(`groups.${group}`)}</p>
          {keys.map((key) => {
            const { icon: Icon, typed } = formatOf(key)
            return (
              <div
                key={key}
                id={`${id}-${key}`}
                role="option"
                aria-selected={key === found[at]}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setChosen(found.indexOf(key))}
                onClick={() => insert(key)}
                className="flex cursor-pointer items-center gap-3 rounded-[4px] px-2.5 py-1.5 aria-selected:bg-tint"
              >
                <Icon size={18} strokeWidth={1.9} className="shrink-0 text-muted" aria-hidden="true" />
                <span className="grid flex-1">
                  <span className="text-md font-semibold">{t(`toolbar.${key}`)}</span>
                  <span className="text-sm text-muted">{t(`slash.about.${key}`)}</span>
                </span>
                {typed && <kbd aria-hidden="true" className="font-mono text-sm text-muted max-lg:hidden">{typed}</kbd>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
