/** Every version of the text, the last first, by day: who, why, how much, and what may be done with it. */
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/navigation'
import type { RevisionPage, RevisionRow } from '@/lib/articles/desk/revisions'
import { formatDateTime, formatDay, formatTime, text } from '@/lib/i18n'
import { ChangeSize } from './change-size'
import { NameRevision, RestoreRevision, SaveVersion, type RevisionActions } from './revision-forms'

type Props = {
  page: RevisionPage
  /** Where the article's page is. */
  base: string
  article: { id: string; version: number; editable: boolean }
  actions: RevisionActions
  /** Where the newest revisions are, when these are older ones. */
  newest?: string
  /** Where a restoration leads; without it the page stays. */
  restored?: string
}

export function Revisions({ page: { rows, older }, base, article, actions, newest, restored }: Props) {
  const t = text('studio')
  const most = Math.max(1, ...rows.map(({ size }) => size.added + size.removed))
  return (
    <div className="grid gap-4 text-md">
      <div><SaveVersion articleId={article.id} action={actions.save} /></div>
      {byDay(rows).map(({ day, rows: ofDay }) => (
        <section key={day} aria-label={t('revision.day', { day })} className="grid gap-1">
          <h2 className="text-sm font-semibold text-muted">{day}</h2>
          <ol className="grid divide-y divide-line border-y border-line">
            {ofDay.map((row) => <li key={row.number} className="grid gap-1 py-3"><Revision row={row} most={most} base={base} article={article} actions={actions} restored={restored} /></li>)}
          </ol>
        </section>
      ))}
      {(older !== null || newest) && (
        <nav aria-label={t('revision.list')} className="flex flex-wrap gap-2.5">
          {newest && <ButtonLink href={newest} size="sm">{t('revision.newest')}</ButtonLink>}
          {older !== null && <ButtonLink href={`${base}/revisions?liste=${older}`} size="sm">{t('revision.older')}</ButtonLink>}
        </nav>
      )}
    </div>
  )
}

function Revision({ row, most, base, article, actions, restored }: Pick<Props, 'base' | 'article' | 'actions' | 'restored'> & { row: RevisionRow; most: number }) {
  const t = text('studio')
  const { number, name, savedAt, maker, label, isPublished, isWorking, isFrozen, previous, size } = row
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link href={`${base}/revisions/${number}`} className="min-w-0 font-semibold break-words hover:underline">{name ?? t('revision.number', { number })}</Link>
        {name && <span className="text-sm text-muted">{t('revision.number', { number })}</span>}
        {isPublished && <Badge tone="success">{t('revision.published')}</Badge>}
        {isWorking && <Badge tone="accent">{t('revision.working')}</Badge>}
        <span className="ml-auto"><ChangeSize size={size} most={most} /></span>
      </p>
      <p className="text-sm text-muted">
        <time dateTime={savedAt.toISOString()}>{formatTime(savedAt)}</time>
        {[maker, label].filter(Boolean).map((words) => ` · ${words}`)}
      </p>
      <div className="-mx-2 flex flex-wrap">
        {previous !== null && <ButtonLink weight="quiet" size="sm" className="px-2!" aria-label={t('revision.compareOf', { number })} href={`${base}/revisions?avant=${previous}&apres=${number}`}>{t('revision.compare')}</ButtonLink>}
        <NameRevision articleId={article.id} number={number} name={name} opens={t('revision.name.button')} isOpen={!isFrozen} action={actions.name} />
        {article.editable && !isWorking && (
          <RestoreRevision articleId={article.id} version={article.version} number={number} at={formatDateTime(savedAt)} by={maker ?? t('revision.nobody')} action={actions.restore} next={restored} quiet />
        )}
      </div>
    </>
  )
}

/** Rows of one day together, in the site's time zone. */
function byDay(rows: readonly RevisionRow[]): { day: string; rows: RevisionRow[] }[] {
  const days: { day: string; rows: RevisionRow[] }[] = []
  for (const row of rows) {
    const day = formatDay(row.savedAt)
    const last = days.at(-1)
    if (last?.day === day) last.rows.push(row)
    else days.push({ day, rows: [row] })
  }
  return days
}
