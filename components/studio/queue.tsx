import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { Shortcuts } from '@/components/ui/shortcuts'
import { Tabs, type Tab } from '@/components/ui/tabs'
import type { DeskTab } from '@/lib/articles/desk/schema'
import { text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import { QueueList, type QueueRow } from './desk/queue-list'
import type { TogetherProps } from './desk/together-bar'
import { QueueHelp } from './queue-help'

type Props = {
  tabs: Tab[]
  rows: QueueRow[]
  total: number
  tab: DeskTab
  /** Whether the list is narrowed by anything but its tab. */
  narrowed: boolean
  filters: ReactNode
  together: Pick<TogetherProps, 'action' | 'choices'>
  more: string | null
  start: string | null
  /** Whether somebody chose a text: on a phone it takes the list's place. */
  opened: boolean
  children: ReactNode
}

/** Reads like a mail program: the list left, the text right. */
export function Queue({ tabs, rows, total, tab, narrowed, filters, together, more, start, opened, children }: Props) {
  const [t, desk] = [text('studio'), text('desk')]
  return (
    <>
      <Shortcuts />
      <div className={opened ? 'max-lg:hidden' : ''}>
        <Tabs label={t('queue.tabs')} tabs={tabs}><QueueHelp /></Tabs>
        {filters}
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(320px,410px)_minmax(0,1fr)]">
        <section aria-label={t('queue.list')} className={`${opened ? 'hidden lg:flex' : 'flex'} min-h-0 flex-col border-r border-line lg:overflow-y-auto`}>
          {start && <Link href={start} className="border-b border-line px-5 py-3 text-md font-semibold text-accent">{t('queue.start')}</Link>}
          {rows.length === 0 && (
            <EmptyState title={narrowed ? desk('filter.noneTitle') : t(`queue.empty.${tab}.title`)} picture={narrowed ? undefined : zelligePath({ palette: 'rabat', field: 'coast', seed: `file-${tab}`, shape: 'square' })}>
              <p>{narrowed ? desk('filter.noneAbout') : t(`queue.empty.${tab}.about`)}</p>
            </EmptyState>
          )}
          <QueueList key={tab} rows={rows} total={total} together={together} />
          {more && <Link href={more} className="px-5 py-4 text-md font-semibold text-accent">{t('queue.more')}</Link>}
        </section>
        <section aria-label={t('queue.text')} className={`${opened ? 'flex' : 'hidden lg:flex'} min-h-0 min-w-0 flex-col`}>
          {children ?? <p className="m-auto p-8 text-muted">{t('queue.choose')}</p>}
        </section>
      </div>
    </>
  )
}
