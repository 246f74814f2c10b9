import { Fragment, type ReactNode } from 'react'
import { keys } from './icon-link'
import { Link } from './navigation'

export type Tab = { href: string; label: string; count?: number; current: boolean; /** The key that opens it, on a page with `Shortcuts`. */ shortcut?: string; /** Whether another kind of filter begins here. */ divided?: boolean }

/** Filters of a list, as links: each has an address that can be sent. */
export function Tabs({ label, tabs, children }: { label: string; tabs: Tab[]; children?: ReactNode }) {
  return (
    <div className="flex items-stretch border-b border-line px-4 lg:px-6">
      <nav aria-label={label} className="-mb-px flex min-w-0 gap-5 overflow-x-auto text-base font-medium [scrollbar-width:none]">
        {tabs.map((tab) => (
          <Fragment key={`${tab.label} ${tab.href}`}>
          {tab.divided && <span aria-hidden="true" className="my-3.5 w-px shrink-0 bg-line" />}
          <Link
            href={tab.href}
            aria-current={tab.current ? 'page' : undefined}
            className="flex h-12 shrink-0 items-center gap-1.5 border-b-2 border-transparent text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
            {...keys(tab.shortcut)}
          >
            {tab.label}
            {tab.count !== undefined && <span className="text-md tabular-nums">{tab.count}</span>}
          </Link>
          </Fragment>
        ))}
      </nav>
      {children && <div className="ml-auto flex items-center gap-3 pl-4">{children}</div>}
    </div>
  )
}
