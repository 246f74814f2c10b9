import { ArrowRight } from 'lucide-react'
import type { BeforeAfter as Change } from '@/lib/record'

/** What an act changed: « avant → après ». */
export function BeforeAfter({ changes, becomes, none }: { changes: Change[]; becomes: string; none: string }) {
  if (changes.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {changes.map(({ what, before, after }) => (
        <li key={what ?? ''} className="inline-flex min-w-0 flex-wrap items-center gap-x-1.5">
          {what && <span>{what} :</span>}
          {before !== null && (
            <>
              <span className="break-words">{before}</span>
              <ArrowRight size={13} aria-hidden="true" className="shrink-0" />
              <span className="sr-only">{becomes}</span>
            </>
          )}
          <span className="font-medium break-words text-ink">{after ?? none}</span>
        </li>
      ))}
    </ul>
  )
}
