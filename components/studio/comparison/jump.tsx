'use client'
/** From change to change, by button or by the keys n and p. Without script the button leads to the first one. */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState, type MouseEvent } from 'react'
import { keys } from '@/components/ui/icon-link'
import { Kbd } from '@/components/ui/kbd'
import { useText } from '@/components/ui/text'

const look = 'inline-flex h-8 items-center gap-1.5 rounded-box border border-line bg-card px-2.5 text-sm font-semibold text-ink hover:bg-wash'

export function Jump({ count }: { count: number }) {
  const t = useText('studio')
  const [at, setAt] = useState(0)
  if (count === 0) return null
  const go = (step: 1 | -1) => (event: MouseEvent) => {
    event.preventDefault()
    // From the change that has the focus, or from the last one that was shown.
    const focused = Number(document.activeElement?.closest<HTMLElement>('[data-change]')?.dataset.change ?? at)
    const next = focused === 0 && step === -1 ? count : ((focused - 1 + step + count) % count) + 1
    const box = document.getElementById(`modification-${next}`)
    box?.focus({ preventScroll: true })
    box?.scrollIntoView({ block: 'center' })
    setAt(next)
  }
  return (
    <div className="flex items-center gap-2 print:hidden">
      <span role="status" className="text-sm text-muted tabular-nums empty:absolute">{at > 0 ? t('comparison.at', { n: at, count }) : ''}</span>
      <a href={`#modification-${count}`} onClick={go(-1)} title={t('comparison.previous')} aria-label={t('comparison.previous')} className={look} {...keys('p')}>
        <ChevronUp size={16} aria-hidden="true" /><span className="hidden lg:inline-flex"><Kbd>P</Kbd></span>
      </a>
      <a href="#modification-1" onClick={go(1)} className={look} {...keys('n')}>
        <ChevronDown size={16} aria-hidden="true" />{t('comparison.next')}<span className="hidden lg:inline-flex"><Kbd>N</Kbd></span>
      </a>
    </div>
  )
}
