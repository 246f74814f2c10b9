'use client'
import { Flag, Globe, GripVertical, Timer } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Link } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import { frenchSpaces } from '@/lib/content/typography'
import type { LocalTime } from '@/lib/i18n/local-time'
import { hourOf, type Shown } from './shown'
import type { Moving } from './use-moving'

const looks = {
  scheduled: { icon: Timer, look: 'border-accent/40 bg-tint', ink: 'text-accent' },
  published: { icon: Globe, look: 'border-line bg-card', ink: 'text-success' },
  deadline: { icon: Flag, look: 'border-line bg-saffron-tint', ink: 'text-saffron' },
} as const

/** One entry, shown `at` its place or where it would go: a link to what it is about and, where it may be moved, the grip that takes it. */
export function Entry({ entry, at, moving }: { entry: Shown; at: LocalTime; moving: Moving }) {
  const t = useText('scheduling')
  const words = useText('studio')
  const grip = useRef<HTMLButtonElement>(null)
  const { icon: Icon, look, ink } = looks[entry.kind]
  const isHeld = moving.held?.key === entry.key
  const isSent = moving.sent?.key === entry.key
  const title = frenchSpaces(entry.title) || words('untitled')

  // Each step puts it into another cell: the keys stay with it.
  useEffect(() => {
    if (isHeld) grip.current?.focus()
  }, [isHeld, at.date, at.time])

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isHeld) moving.cancel(entry)
    else if (!moving.step(entry, event.key)) return
    event.preventDefault()
  }
  return (
    <li
      draggable={entry.movable && !isSent}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', entry.key)
      }}
      data-entry={entry.id}
      aria-busy={isSent || undefined}
      className={`group flex items-start gap-1.5 rounded-box border px-2 py-1.5 text-sm leading-snug ${look} ${isHeld ? 'shadow-box ring-2 ring-accent' : ''} ${isSent ? 'opacity-60' : ''} ${entry.movable ? 'md:cursor-grab' : ''}`}
    >
      <Icon size={14} className={`mt-0.5 shrink-0 ${ink}`} aria-hidden="true" />
      <span className="grid min-w-0 flex-1">
        <span className="flex items-baseline gap-1.5 text-muted">
          <span className="sr-only">{t(`kind.${entry.kind}.one`)}</span>
          <time dateTime={entry.at} className="font-semibold whitespace-nowrap text-ink tabular-nums">{hourOf(at.time)}</time>
          {entry.section && <span className="truncate">{entry.section}</span>}
        </span>
        <Link href={entry.href} draggable={false} title={title} className="line-clamp-2 font-medium [overflow-wrap:anywhere] text-ink hover:text-accent hover:underline">{title}</Link>
      </span>
      {entry.movable && (
        <button
          ref={grip}
          type="button"
          aria-label={t('calendar.move', { title })}
          aria-pressed={isHeld}
          title={t('calendar.moveHint')}
          onKeyDown={press}
          onClick={() => (isHeld ? moving.drop(entry) : moving.pickUp(entry))}
          className="-my-0.5 -mr-1 grid size-6 shrink-0 cursor-grab place-items-center rounded-box text-muted hover:text-ink"
        >
          <GripVertical size={14} aria-hidden="true" />
        </button>
      )}
    </li>
  )
}
