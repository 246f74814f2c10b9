import type { ReactNode } from 'react'

type Props = { title: string; more?: { href: string; label: string }; children: ReactNode; className?: string }

/** A part of a page under a hairline and a title. Draw it only when it has something to show. */
export function SectionBlock({ title, more, children, className = '' }: Props) {
  return (
    <section className={`border-t border-line pt-7 pb-11 ${className}`}>
      <BlockTitle title={title} more={more} />
      {children}
    </section>
  )
}

export function BlockTitle({ title, more }: Pick<Props, 'title' | 'more'>) {
  return (
    <header className="mb-5.5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h2 className="headline-2">{title}</h2>
      {more && (
        <a href={more.href} className="text-md font-medium text-accent hover:underline">
          {more.label}
        </a>
      )}
    </header>
  )
}
