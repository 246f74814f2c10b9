import type { ReactNode } from 'react'
import { frenchSpaces } from '@/lib/content/typography'

/** The title of a page that is no article, and what it is for. */
export function PageHeader({ title, standfirst, children }: { title: string; standfirst?: string | null; children?: ReactNode }) {
  return (
    <header className="py-9 sm:py-12">
      <h1 className="headline-page">{frenchSpaces(title)}</h1>
      {standfirst && <p className="standfirst mt-3 max-w-[42em] text-xl leading-normal">{frenchSpaces(standfirst)}</p>}
      {children}
    </header>
  )
}
