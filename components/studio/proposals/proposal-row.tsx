import type { ReactNode } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Link } from '@/components/ui/navigation'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import { elapsed } from '../elapsed'

type Props = {
  href: string
  current: boolean
  /** Nobody has looked at it yet. */
  isNew: boolean
  title: string
  /** Whose it is, and where it belongs. */
  by: string
  section: string | null
  since: Date
  /** Whether it waits longer than the editors mean to let anybody wait. */
  late: boolean
  at: Date
  assignee: { name: string } | null
  children?: ReactNode
}

/** One line of the queue of proposals: the title, whose it is, how long it waits, who has it. */
export function ProposalRow({ href, current, isNew, title, by, section, since, late, at, assignee, children }: Props) {
  const t = text('studio')
  return (
    <li>
      <Link href={href} replace aria-current={current ? 'true' : undefined} className="grid grid-cols-[8px_minmax(0,1fr)] gap-2.5 border-b border-line py-3.5 pr-5 pl-3.5 -outline-offset-2 hover:bg-wash lg:aria-[current=true]:bg-tint">
        <span className={`mt-2 size-1.5 rounded-full ${isNew ? 'bg-accent' : ''}`} aria-hidden="true" />
        <span className="grid min-w-0 gap-1">
          <span className="cut line-clamp-3 font-display text-lg leading-tight font-headline">{frenchSpaces(title)}</span>
          <span className="flex items-center gap-2 text-sm text-muted">
            <span className="truncate">{by}</span>
            {section && <><span aria-hidden="true">·</span><span className="truncate">{section}</span></>}
            <span aria-hidden="true">·</span>
            <span className={`whitespace-nowrap ${late ? 'font-semibold text-danger' : ''}`}>{late ? t('queue.late', { since: elapsed(t, since, at) }) : elapsed(t, since, at)}</span>
            {assignee && <span className="ml-auto"><Avatar name={assignee.name} size="sm" titled /></span>}
          </span>
          <span className="text-sm text-muted empty:hidden">{children}</span>
        </span>
      </Link>
    </li>
  )
}
