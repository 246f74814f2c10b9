'use client'
/** What happened to the text, the last first; the editors' messages stand out. */
import { useState } from 'react'
import { Link } from '@/components/ui/navigation'
import { useText } from '@/components/ui/text'
import type { HistoryRow } from '@/lib/articles/desk/history'
import { formatDateTime } from '@/lib/i18n/formats'
import { BeforeAfter } from './before-after'

const DAY = 86_400_000
const spans = [1, 7, 30] as const
const box = 'h-8 w-full min-w-0 rounded-box border border-edge bg-card px-2 text-sm text-ink focus-visible:outline-2 focus-visible:outline-accent'

/** `whole`: where all of it stands, for whoever reads the journal. */
export function History({ rows, whole }: { rows: HistoryRow[]; whole?: string }) {
  const t = useText('record')
  const studio = useText('studio')
  const [by, setBy] = useState('')
  const [verb, setVerb] = useState('')
  const [since, setSince] = useState<{ days: string; at: number }>({ days: '', at: 0 })
  if (rows.length === 0) return <p className="text-md text-muted">{studio('history.empty')}</p>
  const shown = rows.filter((row) => (by === '' || row.by === by) && (verb === '' || row.verb === verb) && row.at.getTime() >= since.at)
  const people = [...new Set(rows.map((row) => row.by))].sort((a, b) => a.localeCompare(b, 'fr'))
  const acts = new Map(rows.map((row) => [row.verb, row.name]))
  return (
    <div className="grid gap-5 text-md">
      {rows.length > 1 && (
        <div className="grid grid-cols-2 gap-2">
          <select aria-label={t('history.person')} value={by} onChange={(event) => setBy(event.target.value)} className={box}>
            <option value="">{t('history.everybody')}</option>
            {people.map((name) => <option key={name}>{name}</option>)}
          </select>
          <select aria-label={t('history.since')} value={since.days} onChange={({ target: { value } }) => setSince({ days: value, at: value === '' ? 0 : Date.now() - Number(value) * DAY })} className={box}>
            <option value="">{t('history.always')}</option>
            {spans.map((days) => <option key={days} value={days}>{t('history.days', { count: days })}</option>)}
          </select>
          <select aria-label={t('history.act')} value={verb} onChange={(event) => setVerb(event.target.value)} className={`${box} col-span-2`}>
            <option value="">{t('history.anyAct')}</option>
            {[...acts].map(([key, name]) => <option key={key} value={key}>{name}</option>)}
          </select>
        </div>
      )}
      <p className="flex flex-wrap justify-between gap-x-3 text-sm text-muted">
        <span role="status">{t('history.shown', { count: shown.length })}</span>
        {whole && <Link href={whole} className="font-medium text-ink underline underline-offset-2 hover:text-accent">{t('history.whole')}</Link>}
      </p>
      <ol className="grid gap-5">
        {shown.map((row) => (
          <li key={row.id} className="grid gap-1.5">
            <p><span className="font-semibold">{row.label}</span> <span className="text-muted">— {row.by}</span></p>
            <BeforeAfter changes={row.changes} becomes={t('history.becomes')} none={t('history.none')} />
            <time dateTime={row.at.toISOString()} className="text-sm text-muted">{formatDateTime(row.at)}</time>
            {row.message && <blockquote className="rounded-box border border-line bg-card px-4 py-3 break-words whitespace-pre-line">{row.message}</blockquote>}
            {row.publicNote && <p className="text-sm text-muted">{studio(`history.note.${row.noteKind}`, { note: row.publicNote })}</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}
