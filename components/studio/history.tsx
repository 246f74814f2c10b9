import { formatDateTime, text } from '@/lib/i18n'
import type { HistoryRow } from '@/lib/articles/desk/history'

/** What happened to the text, the last first; the editors' messages stand out. */
export function History({ rows }: { rows: HistoryRow[] }) {
  const t = text('studio')
  if (rows.length === 0) return <p className="p-5 text-md text-muted">{t('history.empty')}</p>
  return (
    <ol className="grid gap-5 p-5 text-md">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-1.5">
          <p><span className="font-semibold">{row.label}</span> <span className="text-muted">— {row.by}</span></p>
          <time dateTime={row.at.toISOString()} className="text-sm text-muted">{formatDateTime(row.at)}</time>
          {row.message && <blockquote className="rounded-box border border-line bg-card px-4 py-3 whitespace-pre-line">{row.message}</blockquote>}
          {row.publicNote && <p className="text-sm text-muted">{t(`history.note.${row.noteKind}`, { note: row.publicNote })}</p>}
        </li>
      ))}
    </ol>
  )
}
