import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { SearchBox } from '@/components/ui/search-box'
import { waitsTooLong } from '@/lib/articles/desk/lateness'
import { text } from '@/lib/i18n'
import type { ProposalQueue as Found, ProposalTab } from '@/lib/proposals'
import { zelligePath } from '@/lib/zellige'
import { QueueFrame } from '../queue-frame'
import { QueueHelp } from '../queue-help'
import { ProposalRow } from './proposal-row'

type Props = {
  found: Found
  q: string
  at: Date
  /** After how many days somebody has waited too long. */
  lateDays: number
  chosen: string | undefined
  opened: boolean
  hrefs: { tab: (tab: ProposalTab) => string; row: (id: string) => string }
  more: string | null
  start: string | null
  children: ReactNode
}

const keys = [['walk', 'j', 'k'], ['accept', 'a'], ['ask', 'q'], ['take', 't'], ['decline', 'd'], ['search', '/'], ['help', '?']] as const

/** What contributors propose, by state, the longest waiting first. */
export function ProposalQueue({ found, q, at, lateDays, chosen, opened, hrefs, more, start, children }: Props) {
  const t = text('proposals')
  const { tab } = found
  return (
    <QueueFrame
      tabs={found.tabs.map((one) => ({ label: t(`queue.tab.${one.tab}`), count: one.count, current: one.tab === tab, href: hrefs.tab(one.tab) }))}
      tools={<QueueHelp keys={keys.map(([name, ...pressed]) => ({ does: t(`queue.key.${name}`), pressed }))} />}
      labels={{ list: t('queue.list'), text: t('queue.text'), choose: found.rows.length > 0 ? t('queue.choose') : null }}
      list={
        <>
          <div className="border-b border-line p-3"><SearchBox label={t('queue.search')} value={q} keep={{ onglet: tab === 'waiting' ? '' : tab }} /></div>
          {found.rows.length === 0 && (
            <EmptyState title={t(q ? 'queue.none.title' : `queue.empty.${tab}.title`)} picture={q ? undefined : zelligePath({ palette: 'essaouira', field: 'wave', seed: `sujets-${tab}`, shape: 'square' })}>
              <p>{t(q ? 'queue.none.about' : `queue.empty.${tab}.about`)}</p>
            </EmptyState>
          )}
          <ul>
            {found.rows.map(({ author, title, status, ...row }) => (
              <ProposalRow key={row.id} {...row} href={hrefs.row(row.id)} current={row.id === chosen} title={title} by={author.name} isNew={status === 'waiting' && row.assignee === null} late={status === 'waiting' && waitsTooLong(row.since, at, lateDays)} at={at} />
            ))}
          </ul>
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
