'use client'
import { Search } from 'lucide-react'
import { Kbd } from '@/components/ui/kbd'
import { useText } from '@/components/ui/text'
import { openPalette } from './palette-event'

/** Opens the command palette for whoever does not know its key; on a phone the bar above has this. */
export function PaletteButton() {
  const t = useText('studio')
  return (
    <button type="button" onClick={openPalette} aria-keyshortcuts="Control+K Meta+K" aria-haspopup="dialog" title={t('palette.open')} className="hidden h-9 cursor-pointer items-center gap-2.5 rounded-box border border-line bg-card px-2.5 text-md text-muted hover:text-ink lg:flex xl:w-72">
      <Search size={16} aria-hidden="true" />
      <span className="sr-only xl:not-sr-only">{t('palette.find')}</span>
      <span className="ml-auto hidden xl:inline"><Kbd>Ctrl K</Kbd></span>
    </button>
  )
}
