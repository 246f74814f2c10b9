'use client'
/** The list of the queue: the text that is open, and those that are chosen for one decision together. */
import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import type { DeskRow } from '@/lib/articles/desk/rows'
import { frenchSpaces } from '@/lib/content/typography'
import { LabelMark } from './label-mark'
import { useUnread } from './marks'
import type { Standing } from './standing'
import { TogetherBar, type TogetherProps } from './together-bar'

export type QueueRow = Pick<DeskRow, 'id' | 'title' | 'owner' | 'section' | 'assignee' | 'labels' | 'status' | 'isPublic' | 'unread' | 'since' | 'openSuggestions' | 'openNotes'> & Standing & { href: string; current: boolean; seen: string }

export function QueueList({ rows, total, together }: { rows: QueueRow[]; total: number; together: Pick<TogetherProps, 'action' | 'choices'> }) {
  const t = useText('desk')
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const here = rows.filter(({ id }) => chosen.has(id))
  const current = rows.find((row) => row.current)?.id

  const first = rows[0]?.id
  const isDrawn = useRef(false)

  // In braces: scrolling answers a promise in some browsers, and an effect must answer none.
  useEffect(() => {
    // A list begins at its first row: whoever has scrolled on before the script ran would lose what they press.
    const isAtStart = !isDrawn.current && current === first
    isDrawn.current = true
    if (!isAtStart) list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' })
  }, [current, first])

  /** Shift chooses everything from the last one that was chosen. */
  const choose = (id: string, on: boolean, through: boolean) => {
    const [from, to] = [rows.findIndex((row) => row.id === last), rows.findIndex((row) => row.id === id)].sort((a, b) => a - b)
    const range = through && from !== undefined && from >= 0 ? rows.slice(from, (to ?? from) + 1).map((row) => row.id) : [id]
    setChosen((before) => new Set(on ? [...before, ...range] : [...before].filter((one) => !range.includes(one))))
    setLast(id)
  }

  return (
    <>
      <div className="sticky top-0 z-10 grid gap-2 border-b border-line bg-paper px-4 py-2 empty:hidden">
        {rows.length > 0 && (
          <label className="flex min-h-7 w-fit items-center gap-2.5 text-sm text-muted">
            <input type="checkbox" className="size-4 accent-accent" checked={here.length === rows.length} onChange={(event) => setChosen(new Set(event.target.checked ? rows.map(({ id }) => id) : []))} />
            {here.length > 0 ? t('together.chosen', { count: here.length }) : t(rows.length < total ? 'together.some' : 'together.all', { shown: rows.length, total })}
          </label>
        )}
        <TogetherBar {...together} texts={here} clear={() => setChosen(new Set())} />
      </div>
      <ul ref={list}>
        {rows.map((row) => <Row key={row.id} row={row} chosen={chosen.has(row.id)} choose={choose} />)}
      </ul>
    </>
  )
}

function Row({ row, chosen, choose }: { row: QueueRow; chosen: boolean; choose: (id: string, on: boolean, through: boolean) => void }) {
  const [t, studio, beginning] = [useText('desk'), useText('studio'), useText('beginning')]
  const unread = useUnread(row.id, row.since, row.unread)
  const title = frenchSpaces(row.title) || studio('untitled')
  const press = (event: MouseEvent<HTMLInputElement>) => choose(row.id, event.currentTarget.checked, event.shiftKey)
  return (
    <li className={`grid grid-cols-[auto_minmax(0,1fr)] border-b border-line hover:bg-wash ${chosen ? 'bg-wash' : ''} ${row.current ? 'lg:bg-tint lg:hover:bg-tint' : ''}`}>
      <label className="grid cursor-pointer place-items-start py-4 pr-1 pl-4">
        <span className="sr-only">{t('together.choose', { title })}</span>
        <input type="checkbox" checked={chosen} onChange={() => undefined} onClick={press} data-shortcut={row.current ? 'x' : undefined} className="size-4 accent-accent" />
      </label>
      <Link href={row.href} replace aria-current={row.current ? 'true' : undefined} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1 py-3.5 pr-5 pl-2 -outline-offset-2">
        <span className={`cut line-clamp-3 font-display text-lg leading-tight font-headline ${unread ? '' : 'text-ink/85'}`}>
          {unread && <><span aria-hidden="true" className="mr-2 inline-block size-2 rounded-full bg-accent align-middle" /><span className="sr-only">{t('unread.is')} </span></>}
          {title}
        </span>
        <span className="flex items-center gap-2 text-sm text-muted">
          <span className="truncate">{row.owner.name}</span>
          {row.owner.isCandidate && <Badge tone="saffron">{beginning('desk.mark')}</Badge>}
          {row.section && <><span aria-hidden="true">·</span><span className="truncate">{row.section.name}</span></>}
          <span aria-hidden="true">·</span>
          <span className={`whitespace-nowrap ${row.late.waiting ? 'font-semibold text-danger' : ''}`}>{row.waits}</span>
          {row.assignee && <span className="ml-auto"><Avatar name={row.assignee.name} size="sm" titled /></span>}
        </span>
        <Notes row={row} />
      </Link>
    </li>
  )
}

/** What else is known without opening it: whether it corrects what readers see, its deadline, its labels, what is open in it. */
export function Notes({ row }: { row: Pick<QueueRow, 'isPublic' | 'status' | 'due' | 'late' | 'labels' | 'openSuggestions' | 'openNotes'> }) {
  const [t, studio] = [useText('desk'), useText('studio')]
  const isCorrection = row.isPublic && row.status !== 'published'
  const open = [row.openSuggestions > 0 && studio('open.suggestions', { count: row.openSuggestions }), row.openNotes > 0 && studio('open.notes', { count: row.openNotes })].filter((part) => part !== false)
  if (!isCorrection && !row.due && row.labels.length === 0 && open.length === 0) return null
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      {isCorrection && <Badge>{t('correction')}</Badge>}
      {row.due && <span className={row.late.due ? 'font-semibold text-danger' : ''}>{row.due}</span>}
      {row.labels.map((label) => <LabelMark key={label.id} {...label} />)}
      {open.length > 0 && <span className="whitespace-nowrap tabular-nums"><span className="sr-only">{studio('open.label')} </span>{open.join(' · ')}</span>}
    </span>
  )
}
