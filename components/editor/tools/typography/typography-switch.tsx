'use client'
import { Check } from 'lucide-react'
import { useText } from '@/components/ui/text'
import { chooseTypesetting, useTypesets } from './typing-preference'

/** « Typographie française »: on or off, for this browser. */
export function TypographySwitch({ className = '' }: { className?: string }) {
  const t = useText('editor')
  const on = useTypesets()
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={t('typography.label')}
      title={t('typography.about')}
      onClick={() => chooseTypesetting(!on)}
      className={`inline-flex shrink-0 cursor-pointer items-center gap-1.5 rounded-box px-2 py-1 text-sm hover:bg-wash hover:text-ink max-lg:min-h-11 ${on ? 'text-ink' : 'text-muted'} ${className}`}
    >
      <Check size={14} aria-hidden="true" className={on ? 'text-accent' : 'invisible max-lg:hidden'} />
      {/* A phone's bar has no room for words beside the state of the text. */}
      <span className="max-lg:hidden">{t('typography.label')}</span>
      <span aria-hidden="true" className="font-serif text-lg lg:hidden">{t('typography.short')}</span>
    </button>
  )
}
