import { Search } from 'lucide-react'
import { keys } from './icon-link'

/** A search that is an address: a plain GET form, with what else the list is filtered by. On a page with `Shortcuts` its key leads to it. */
export function SearchBox({ label, name = 'q', value, keep = {} }: { label: string; name?: string; value: string; keep?: Record<string, string> }) {
  return (
    <form method="get" role="search" className="relative w-full">
      {Object.entries(keep).map(([key, kept]) => kept && <input key={key} type="hidden" name={key} value={kept} />)}
      <Search size={16} className="absolute top-1/2 left-3 -translate-y-1/2 text-muted" aria-hidden="true" />
      <input key={value} type="search" name={name} {...keys('/')} defaultValue={value} aria-label={label} placeholder={label} className="h-9 w-full rounded-box border border-edge bg-card pr-3 pl-9 text-md text-ink placeholder:text-muted focus-visible:outline-2 focus-visible:outline-accent" />
    </form>
  )
}
