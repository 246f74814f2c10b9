import type { ReactNode } from 'react'
import { Link } from '@/components/ui/navigation'
import { Shortcuts } from '@/components/ui/shortcuts'
import { Tabs, type Tab } from '@/components/ui/tabs'
import { text } from '@/lib/i18n'

type Props = {
  tabs: Tab[]
  /** What stands beside the tabs: the keys. */
  tools: ReactNode
  /** What narrows the list, below the tabs. */
  filters?: ReactNode
  /** What the list and the pane beside it are called. */
  labels: { list: string; text: string; /** Said beside a list that is not empty. */ choose: string | null }
  list: ReactNode
  more: string | null
  start: string | null
  /** Whether somebody chose a row: on a phone it takes the list's place. */
  opened: boolean
  children: ReactNode
}

/** Reads like a mail program: the list left, what it lists right. */
export function QueueFrame({ tabs, tools, filters, labels, list, more, start, opened, children }: Props) {
  const t = text('studio')
  return (
    <>
      <Shortcuts />
      <div className={opened ? 'max-lg:hidden' : ''}>
        <Tabs label={t('queue.tabs')} tabs={tabs}>{tools}</Tabs>
        {filters}
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(320px,410px)_minmax(0,1fr)]">
        <section aria-label={labels.list} className={`${opened ? 'hidden lg:flex' : 'flex'} min-h-0 flex-col border-r border-line lg:overflow-y-auto`}>
          {start && <Link href={start} className="border-b border-line px-5 py-3 text-md font-semibold text-accent">{t('queue.start')}</Link>}
          {list}
          {more && <Link href={more} className="px-5 py-4 text-md font-semibold text-accent">{t('queue.more')}</Link>}
        </section>
        <section aria-label={labels.text} className={`${opened ? 'flex' : 'hidden lg:flex'} min-h-0 min-w-0 flex-col`}>
          {children ?? (labels.choose && <p className="m-auto p-8 text-muted">{labels.choose}</p>)}
        </section>
      </div>
    </>
  )
}
