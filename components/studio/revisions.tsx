import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/navigation'
import type { RevisionRow } from '@/lib/articles/desk/revisions'
import { formatDateTime, text } from '@/lib/i18n'

/** Every version of the text, the last first, each to be read. */
export function Revisions({ rows, base }: { rows: RevisionRow[]; base: string }) {
  const t = text('studio')
  return (
    <ol className="grid p-2.5 text-md">
      {rows.map((row) => (
        <li key={row.number}>
          <Link href={`${base}/revisions/${row.number}`} className="grid gap-1 rounded-box px-3 py-2.5 hover:bg-wash">
            <span className="flex items-center gap-2">
              <span className="font-semibold">{t('revision.number', { number: row.number })}</span>
              {row.isPublished && <Badge tone="success">{t('revision.published')}</Badge>}
              {row.isWorking && <Badge tone="accent">{t('revision.working')}</Badge>}
            </span>
            <span className="text-sm text-muted">{[row.label, row.maker].filter(Boolean).join(' · ')}</span>
            <time dateTime={row.savedAt.toISOString()} className="text-sm text-muted">{formatDateTime(row.savedAt)}</time>
          </Link>
        </li>
      ))}
    </ol>
  )
}
