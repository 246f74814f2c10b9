'use client'
/** What is settled, folded away. */
import { ChevronRight } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useText } from '@/components/ui/text'

/** `opens`: whether one of them is the one in question, which must be seen. */
export function ResolvedThreads({ count, opens, children }: { count: number; opens: boolean; children: ReactNode }) {
  const t = useText('editor')
  const id = useId()
  const [wanted, setWanted] = useState(false)
  const open = wanted || opens
  return (
    <section className="grid gap-3">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setWanted(!open)} className="flex min-h-8 cursor-pointer items-center gap-1 justify-self-start text-sm font-medium text-muted hover:text-ink">
        <ChevronRight size={15} aria-hidden="true" className={open ? 'rotate-90' : ''} />
        {t('review.resolvedCount', { count })}
      </button>
      <div id={id} hidden={!open} className="grid gap-3">{open && children}</div>
    </section>
  )
}
