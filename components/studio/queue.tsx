import { ArrowDownUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { SearchBox } from '@/components/ui/search-box'
import { Shortcuts } from '@/components/ui/shortcuts'
import { Tabs } from '@/components/ui/tabs'
import type { DeskRow } from '@/lib/articles/desk/queue'
import type { DeskTab } from '@/lib/articles/schema'
import { text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import { elapsed, isLate } from './elapsed'
import { OpenReview } from './open-review'
import { QueueHelp } from './queue-help'

type Props = {
  tabs: { key: DeskTab; count: number; current: boolean; href: string }[]
  rows: (DeskRow & { href: string; current: boolean })[]
  tab: DeskTab
  q: string
  sort: { oldest: boolean; href: (sort: 'oldest' | 'newest') => string }
  more: string | null
  start: string | null
  /** Whether somebody chose a text: on a phone it takes the list's place. */
  opened: boolean
  at: Date
  children: ReactNode
}

/** Reads like a mail program: the list left, the text right. */
export function Queue({ tabs, rows, tab, q, sort, more, start, opened, at, children }: Props) {
  const t = text('studio')
  return (
    <>
      <Shortcuts />
      <Tabs label={t('queue.tabs')} tabs={tabs.map(({ key, ...rest }) => ({ ...rest, label: t(`queue.tab.${key}`) }))}>
        <Link href={sort.href(sort.oldest ? 'newest' : 'oldest')} className="hidden items-center gap-2 text-md whitespace-nowrap text-muted hover:text-ink md:flex">
          <ArrowDownUp size={15} aria-hidden="true" />
          {t(sort.oldest ? 'queue.oldest' : 'queue.newest')}
        </Link>
        <QueueHelp />
      </Tabs>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(320px,410px)_minmax(0,1fr)]">
        <section aria-label={t('queue.list')} className={`${opened ? 'hidden lg:flex' : 'flex'} min-h-0 flex-col border-r border-line lg:overflow-y-auto`}>
          <div className="border-b border-line p-3"><SearchBox label={t('queue.search')} value={q} keep={{ onglet: tab === 'to-read' ? '' : tab }} /></div>
          {start && <Link href={start} className="border-b border-line px-5 py-3 text-md font-semibold text-accent">{t('queue.start')}</Link>}
          {rows.length === 0 && (
            <EmptyState title={t(q ? 'queue.none.title' : `queue.empty.${tab}.title`)} picture={q ? undefined : zelligePath({ palette: 'rabat', field: 'coast', seed: `file-${tab}`, shape: 'square' })}>
              <p>{t(q ? 'queue.none.about' : `queue.empty.${tab}.about`)}</p>
            </EmptyState>
          )}
          <ul>
            {rows.map((row) => <Row key={row.id} row={row} at={at} />)}
          </ul>
          {more && <Link href={more} className="px-5 py-4 text-md font-semibold text-accent">{t('queue.more')}</Link>}
        </section>
        <section aria-label={t('queue.text')} className={`${opened ? 'flex' : 'hidden lg:flex'} min-h-0 min-w-0 flex-col`}>
          {children ?? <p className="m-auto p-8 text-muted">{t('queue.choose')}</p>}
        </section>
      </div>
    </>
  )
}

function Row({ row, at }: { row: Props['rows'][number]; at: Date }) {
  const t = text('studio')
  const waits = row.status === 'submitted' || row.status === 'in_review'
  const late = waits && isLate(row.since, at)
  return (
    <li>
      <Link href={row.href} replace aria-current={row.current ? 'true' : undefined} className="grid grid-cols-[8px_minmax(0,1fr)] gap-2.5 border-b border-line py-3.5 pr-5 pl-3.5 -outline-offset-2 hover:bg-wash lg:aria-[current=true]:bg-tint">
        <span className={`mt-2 size-1.5 rounded-full ${row.status === 'submitted' ? 'bg-accent' : ''}`} aria-hidden="true" />
        <span className="grid min-w-0 gap-1">
          <span className="font-display text-lg leading-tight font-headline">{row.title || t('untitled')}</span>
          <span className="flex items-center gap-2 text-sm text-muted">
            <span className="truncate">{row.owner.name}</span>
            {row.owner.isCandidate && <Badge tone="saffron">{text('beginning')('desk.mark')}</Badge>}
            {row.section && <><span aria-hidden="true">·</span><span className="truncate">{row.section.name}</span></>}
            <span aria-hidden="true">·</span>
            <span className={`whitespace-nowrap ${late ? 'font-semibold text-danger' : ''}`}>{late ? t('queue.late', { since: elapsed(t, row.since, at) }) : elapsed(t, row.since, at)}</span>
            {row.assignee && <span className="ml-auto"><Avatar name={row.assignee.name} size="sm" titled /></span>}
          </span>
          <span className="text-sm text-muted empty:hidden"><OpenReview {...row} /></span>
        </span>
      </Link>
    </li>
  )
}
