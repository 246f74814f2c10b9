import type { ReactNode } from 'react'

/** Rows that people compare. On a phone it leaves out its `wide` columns (the cells say `max-md:hidden` too) and scrolls inside its own frame. */
export function Table({ caption, heads, children }: { caption: string; heads: { label: string; hidden?: boolean; end?: boolean; wide?: boolean }[]; children: ReactNode }) {
  return (
    <div className="relative overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left text-md">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-sm text-muted">
          <tr>
            {heads.map(({ label, hidden, end, wide }) => (
              <th key={label} scope="col" className={`h-10 border-b border-line px-3 font-medium whitespace-nowrap first:pl-4 last:pr-4 lg:first:pl-6 lg:last:pr-6 ${end ? 'text-right' : ''} ${wide ? 'max-md:hidden' : ''}`}>
                {hidden ? <span className="sr-only">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-3 [&_td:first-child]:pl-4 lg:[&_td:first-child]:pl-6 [&_td:last-child]:pr-4 lg:[&_td:last-child]:pr-6">{children}</tbody>
      </table>
    </div>
  )
}
