'use client'
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'

/** Before a text is handed in again: what was asked and is not ticked. It may go all the same. */
export function UntickedPoints({ words }: { words: readonly string[] }) {
  const t = useText('following')
  return (
    <Notice tone="note">
      <p className="font-semibold">{t('unticked.title', { count: words.length })}</p>
      <ul className="mt-1 list-disc pl-5 text-ink">
        {words.map((one, n) => <li key={n}>{one}</li>)}
      </ul>
      <p className="mt-1.5">{t('unticked.about')}</p>
    </Notice>
  )
}
