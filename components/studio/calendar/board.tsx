'use client'
import { useMemo, useState, type DragEvent, type ReactNode } from 'react'
import type { FormAction } from '@/components/ui/form'
import { Link } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'
import type { LocalTime } from '@/lib/i18n/local-time'
import { dayInWords, weekdayInShort } from '@/lib/i18n/weeks'
import { Entry } from './entry'
import { hourOf, type Shown } from './shown'
import { atHour, type View } from './steps'
import { useMoving } from './use-moving'

export type Day = { date: string; outside: boolean; today: boolean; href: string }
type Placed = { entry: Shown; at: LocalTime }
type Props = { view: View; days: Day[]; entries: Omit<Shown, 'key'>[]; reschedule: FormAction }

/** A week begins to be shown at this hour, unless something comes earlier. */
const MORNING = 6
/** So many entries of a day are in sight in a month; the rest is a link away. */
const IN_SIGHT = 4

/** The days with their entries: a grid on a wide screen, an agenda on a narrow one. */
export function Board({ view, days, entries, reschedule }: Props) {
  const t = useText('scheduling')
  const dates = useMemo(() => days.map(({ date }) => date), [days])
  const moving = useMoving(view, dates, reschedule)
  const shown = useMemo(() => entries.map((entry) => ({ ...entry, key: `${entry.kind}-${entry.id}` })), [entries])
  const placed = shown.map((entry) => ({ entry, at: [moving.held, moving.sent].find((one) => one?.key === entry.key)?.to ?? entry }))
  const on = (date: string) => placed.filter(({ at }) => at.date === date).sort((a, b) => a.at.time.localeCompare(b.at.time))
  const dropOn = (place: (was: LocalTime) => LocalTime) => (key: string) => {
    const entry = shown.find((one) => one.key === key && one.movable)
    if (entry) moving.drop(entry, place(entry))
  }
  const entryOf = ({ entry, at }: Placed) => <Entry key={entry.key} entry={entry} at={at} moving={moving} />
  const hours = Array.from({ length: 24 }, (_, hour) => hour).slice(Math.min(MORNING, ...placed.map(({ at }) => Number(at.time.slice(0, 2)))))

  return (
    <div className="grid gap-3 px-4 pb-6 lg:px-6">
      <p role="status" aria-live="assertive" className="sr-only">{moving.said}</p>
      {moving.refusal && <div role="alert"><Notice tone="danger">{moving.refusal}</Notice></div>}
      {entries.length === 0 && <p className="py-2 text-md text-muted">{t('calendar.nothing')}</p>}
      <ol className={`calendar ${view === 'week' ? 'calendar-week' : 'calendar-month'}`} style={view === 'week' ? { gridTemplateRows: `auto repeat(${hours.length}, minmax(2.75rem, auto))` } : undefined}>
        {days.map((day) => {
          const own = on(day.date)
          return (
            <li key={day.date} data-date={day.date} aria-current={day.today ? 'date' : undefined} className={`calendar-day ${own.length === 0 ? 'max-md:hidden' : ''} ${day.outside ? 'calendar-outside' : ''}`}>
              <h3 className="calendar-head">
                <span className="sr-only">{dayInWords(day.date)}{day.today && `, ${t('calendar.todayIs')}`}</span>
                <span aria-hidden="true" className="md:hidden">{dayInWords(day.date)}</span>
                <span aria-hidden="true" className={view === 'week' ? 'max-md:hidden' : 'max-md:hidden calendar-weekday'}>{weekdayInShort(day.date)}</span>
                <span aria-hidden="true" className="calendar-number max-md:hidden">{Number(day.date.slice(8))}</span>
              </h3>
              {view === 'month' ? (
                <Place className="calendar-place" onTake={dropOn((was) => ({ ...was, date: day.date }))}>
                  <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">{own.slice(0, own.length > IN_SIGHT + 1 && !own.some(({ entry }) => entry.key === moving.held?.key) ? IN_SIGHT : undefined).map(entryOf)}</ul>
                  {own.length > IN_SIGHT + 1 && <Link href={day.href} className="mt-1 block px-2 text-sm font-medium text-muted hover:text-ink">{t('calendar.more', { count: own.length - IN_SIGHT })}</Link>}
                </Place>
              ) : (
                hours.map((hour) => {
                  const here = own.filter(({ at }) => Number(at.time.slice(0, 2)) === hour)
                  return (
                    <Place key={hour} className={`calendar-place ${here.length === 0 ? 'max-md:hidden' : ''}`} hour={hourOf(`${String(hour).padStart(2, '0')}:00`)} onTake={dropOn((was) => atHour({ ...was, date: day.date }, hour))}>
                      {here.length > 0 && <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">{here.map(entryOf)}</ul>}
                    </Place>
                  )
                })
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** Where an entry can be let go. */
function Place({ onTake, className, hour, children }: { onTake: (key: string) => void; className: string; hour?: string; children: ReactNode }) {
  const [over, setOver] = useState(false)
  const allow = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={`${className} ${over ? 'calendar-over' : ''}`}
      data-hour={hour}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onTake(event.dataTransfer.getData('text/plain'))
      }}
    >
      {children}
    </div>
  )
}
