import { ArrowDownUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import type { DeskRow } from '@/lib/articles/desk/queue'
import type { DeskTab } from '@/lib/articles/schema'
import { text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import { OpenReview } from './open-review'
import { QueueFrame } from './queue-frame'
import { QueueHelp } from './queue-help'
import { QueueRow } from './queue-row'

type Props = {
  tabs: { key: DeskTab; count: number; current: boolean; href: string }[]
  rows: (DeskRow & { href: string; current: boolean })[]
  tab: DeskTab
  q: string
  sort: { oldest: boolean; href: (sort: 'oldest' | 'newest') => string }
  more: string | null
  start: string | null
  opened: boolean
  at: Date
  children: ReactNode
}

const keys = [['walk', 'j', 'k'], ['take', '↵'], ['sendBack', 'd'], ['accept', 'a'], ['publish', 'p'], ['decline', 'x'], ['edit', 'e'], ['help', '?']] as const

/** The texts that editors read, by state. */
export function Queue({ tabs, rows, tab, q, sort, more, start, opened, at, children }: Props) {
  const t = text('studio')
  return (
    <QueueFrame
      tabs={tabs.map(({ key, ...rest }) => ({ ...rest, label: t(`queue.tab.${key}`) }))}
      tools={
        <>
          <Link href={sort.href(sort.oldest ? 'newest' : 'oldest')} className="hidden items-center gap-2 text-md whitespace-nowrap text-muted hover:text-ink md:flex">
            <ArrowDownUp size={15} aria-hidden="true" />
            {t(sort.oldest ? 'queue.oldest' : 'queue.newest')}
          </Link>
          <QueueHelp keys={keys.map(([name, ...pressed]) => ({ does: t(`queue.key.${name}`), pressed }))} />
        </>
      }
      search={{ label: t('queue.search'), value: q, keep: { onglet: tab === 'to-read' ? '' : tab } }}
      labels={{ list: t('queue.list'), text: t('queue.text'), choose: t('queue.choose') }}
      empty={
        <EmptyState title={t(q ? 'queue.none.title' : `queue.empty.${tab}.title`)} picture={q ? undefined : zelligePath({ palette: 'rabat', field: 'coast', seed: `file-${tab}`, shape: 'square' })}>
          <p>{t(q ? 'queue.none.about' : `queue.empty.${tab}.about`)}</p>
        </EmptyState>
      }
      rows={rows.map(({ owner, title, section, status, ...row }) => (
        <QueueRow key={row.id} {...row} title={title || t('untitled')} by={owner.name} section={section?.name ?? null} isNew={status === 'submitted'} waits={status === 'submitted' || status === 'in_review'} at={at}>
          <OpenReview {...row} />
        </QueueRow>
      ))}
      more={more}
      start={start}
      opened={opened}
    >
      {children}
    </QueueFrame>
  )
}
