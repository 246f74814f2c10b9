import { Link } from '@/components/ui/navigation'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDay, formatTime, text } from '@/lib/i18n'
import type { RecordRow } from '@/lib/record'
import { BeforeAfter } from './before-after'
import { KeyedRows } from './keyed-rows'

type Props = {
  rows: RecordRow[]
  /** The journal narrowed to a person. */
  ofPerson: (id: string) => string
}

/** Acts, the last first, under their days. */
export function JournalList({ rows, ofPerson }: Props) {
  const t = text('record')
  return (
    <KeyedRows label={t('journal.list')}>
      {rows.map((row, n) => {
        const day = formatDay(row.at)
        const before = rows[n - 1]
        return (
          <li key={row.id} tabIndex={-1} className="scroll-my-4 px-4 outline-offset-[-2px] focus:outline-2 focus:outline-accent lg:px-6">
            {(!before || formatDay(before.at) !== day) && <h2 className="pt-7 pb-2 text-md font-semibold text-muted first-letter:uppercase">{day}</h2>}
            <Act row={row} ofPerson={ofPerson} />
          </li>
        )
      })}
    </KeyedRows>
  )
}

function Act({ row, ofPerson }: { row: RecordRow; ofPerson: Props['ofPerson'] }) {
  const t = text('record')
  return (
    <div className="grid gap-x-5 gap-y-1 border-t border-line py-3 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
      <time dateTime={row.at.toISOString()} className="text-md text-muted tabular-nums">{formatTime(row.at)}</time>
      <div className="grid min-w-0 gap-1.5">
        <p className="break-words">
          {row.byId ? <Link href={ofPerson(row.byId)} className="font-semibold hover:text-accent">{row.by}</Link> : <span className="font-semibold">{row.by}</span>} {row.label}
          {row.article && (row.article.title === null
            ? <span className="text-muted"> — {t('journal.gone')}</span>
            : <> — <Link href={`/redaction/articles/${row.article.id}`} data-key="o" className="font-display text-lg leading-tight font-headline hover:text-accent">{frenchSpaces(row.article.title)}</Link></>)}
        </p>
        <BeforeAfter changes={row.changes} becomes={t('history.becomes')} none={t('history.none')} />
        {row.message && <blockquote className="mt-1 max-w-prose border-l-2 border-saffron pl-3 text-md break-words whitespace-pre-line">{row.message}</blockquote>}
        {row.publicNote && <p className="text-sm text-muted">{text('studio')(`history.note.${row.noteKind}`, { note: row.publicNote })}</p>}
      </div>
    </div>
  )
}
