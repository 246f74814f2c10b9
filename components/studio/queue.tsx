import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Tab } from '@/components/ui/tabs'
import type { DeskTab } from '@/lib/articles/desk/schema'
import { text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import { QueueList, type QueueRow } from './desk/queue-list'
import type { TogetherProps } from './desk/together-bar'
import { QueueFrame } from './queue-frame'
import { QueueHelp } from './queue-help'

type Props = {
  tabs: Tab[]
  rows: QueueRow[]
  total: number
  tab: DeskTab
  /** Whether the list is narrowed by anything but its tab. */
  narrowed: boolean
  /** The same tab with nothing else. */
  whole: string
  filters: ReactNode
  together: Pick<TogetherProps, 'action' | 'choices'>
  more: string | null
  start: string | null
  opened: boolean
  children: ReactNode
}

const keys = [
  ['walk', 'j', 'k'], ['take', '↵'], ['accept', 'a'], ['sendBack', 'd'], ['decline', 's'], ['publish', 'p'], ['send', 'Ctrl', '↵'], ['assign', 'e'], ['deadline', 't'],
  ['label', 'l'], ['unread', 'u'], ['edit', 'o'], ['choose', 'x'], ['search', '/'], ['filter', 'f'], ['view', 'v'], ['tabs', '1', '…', '6'], ['help', '?'],
] as const

/** The texts that editors read, by state. */
export function Queue({ tabs, rows, total, tab, narrowed, whole, filters, together, more, start, opened, children }: Props) {
  const [t, desk] = [text('studio'), text('desk')]
  return (
    <QueueFrame
      tabs={tabs}
      tools={<QueueHelp keys={keys.map(([name, ...pressed]) => ({ does: t(`queue.key.${name}`), pressed }))} />}
      filters={filters}
      labels={{ list: t('queue.list'), text: t('queue.text'), choose: rows.length > 0 ? t('queue.choose') : null }}
      list={
        <>
          {rows.length === 0 && (
            <EmptyState title={narrowed ? desk('filter.noneTitle') : t(`queue.empty.${tab}.title`)} picture={narrowed ? undefined : zelligePath({ palette: 'rabat', field: 'coast', seed: `file-${tab}`, shape: 'square' })} action={narrowed && <ButtonLink href={whole} size="sm">{desk('filter.clear')}</ButtonLink>}>
              <p>{narrowed ? desk('filter.noneAbout') : t(`queue.empty.${tab}.about`)}</p>
            </EmptyState>
          )}
          <QueueList key={tab} rows={rows} total={total} together={together} />
        </>
      }
      more={more}
      start={start}
      opened={opened}
    >
      {children}
    </QueueFrame>
  )
}
