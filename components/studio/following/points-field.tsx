'use client'
/** The list of what is asked: one point a field, Enter for the next. Where no script runs, one a line of a text box. */
import { Plus, X } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useMounted } from '@/components/editor/use-mounted'
import { Button, IconButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { useField } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { limits } from '@/lib/articles/limits'

type Line = { key: number; words: string }

/** `open`: what an earlier list asked and is not done; it is proposed again. */
export function PointsField({ open }: { open: readonly string[] }) {
  const t = useText('following')
  const isLive = useMounted()
  if (!isLive) return <TextArea name="points" label={t('points.label')} hint={t('points.lines')} rows={5} defaultValue={open.join('\n')} />
  return <PointInputs open={open} />
}

function PointInputs({ open }: { open: readonly string[] }) {
  const t = useText('following')
  const { id, error } = useField('points')
  const hint = useId()
  const list = useRef<HTMLOListElement>(null)
  const next = useRef(open.length)
  const blank = (): Line => ({ key: next.current++, words: '' })
  const [lines, setLines] = useState<Line[]>(() => [...open.map((words, key) => ({ key, words })), blank()])

  const focus = (at: number) => requestAnimationFrame(() => list.current?.querySelectorAll('input')[at]?.focus())
  const add = (at: number) => {
    if (lines.length >= limits.points) return
    setLines((before) => [...before.slice(0, at), blank(), ...before.slice(at)])
    focus(at)
  }
  const remove = (at: number) => {
    setLines((before) => (before.length > 1 ? before.filter((_, n) => n !== at) : [blank()]))
    focus(Math.max(0, at - 1))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    // With Ctrl it sends the form.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const isEmpty = lines[at]?.words.trim() === ''
    if (event.key === 'Enter') {
      // Enter would send the form: here it means the next point.
      event.preventDefault()
      if (!isEmpty) add(at + 1)
    } else if (event.key === 'Backspace' && isEmpty && lines.length > 1) {
      event.preventDefault()
      remove(at)
    }
  }

  return (
    <fieldset className="grid gap-2" aria-describedby={hint}>
      <legend className="mb-1.5 text-md font-semibold text-ink">{t('points.label')}</legend>
      {open.length > 0 && <p className="text-sm text-muted">{t('points.carried', { count: open.length })}</p>}
      <ol ref={list} className="grid gap-2">
        {lines.map(({ key, words }, at) => (
          <li key={key} className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-2">
            <span aria-hidden="true" className="text-right text-sm text-muted tabular-nums">{at + 1}</span>
            <input
              id={at === 0 ? id : undefined}
              name="points[]"
              value={words}
              maxLength={limits.point}
              aria-label={t('points.one', { number: at + 1 })}
              aria-invalid={error ? true : undefined}
              autoComplete="off"
              onChange={(event) => setLines((before) => before.map((line) => (line.key === key ? { key, words: event.target.value } : line)))}
              onKeyDown={(event) => onKeyDown(event, at)}
              className="h-10 w-full rounded-box border border-edge bg-card px-3 text-base text-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-accent aria-invalid:border-danger"
            />
            <IconButton icon={X} label={t('points.remove', { number: at + 1 })} onClick={() => remove(at)} />
          </li>
        ))}
      </ol>
      {error && <p className="text-sm font-medium text-danger">{error}</p>}
      <div className="flex flex-wrap items-center justify-between gap-2 pl-7">
        <p id={hint} className="text-sm text-muted">{t('points.hint', { most: limits.points })}</p>
        <Button size="sm" weight="quiet" disabled={lines.length >= limits.points} onClick={() => add(lines.length)}>
          <Plus size={15} aria-hidden="true" />
          {t('points.add')}
        </Button>
      </div>
    </fieldset>
  )
}
