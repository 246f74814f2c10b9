'use client'
/** A copy that this browser kept is offered back: take it up, or put it aside for good. */
import { Button } from '@/components/ui/button'
import { useText } from '@/components/ui/text'
import { wordCount } from '@/lib/content'
import { formatDateTime } from '@/lib/i18n/formats'
import type { Kept } from './draft-keeper'

type Props = { copy: Kept; mine: boolean; savedWords: number; resume: () => void; discard: () => void }

export function KeptCopy({ copy, mine, savedWords, resume, discard }: Props) {
  const t = useText('editor')
  const found = t(mine ? 'kept.mine' : 'kept.newer', { date: formatDateTime(new Date(copy.at)) })
  return (
    <section aria-label={found} className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-box bg-saffron-tint px-4 py-3 font-sans text-md text-saffron">
      <p className="min-w-56 flex-1">
        <strong className="font-semibold">{found}</strong> {t('kept.words', { count: wordCount(copy.content.body), saved: savedWords })}
      </p>
      <div className="flex gap-2">
        <Button size="sm" weight="main" onClick={resume}>{t('kept.resume')}</Button>
        <Button size="sm" weight="plain" onClick={discard}>{t('kept.discard')}</Button>
      </div>
    </section>
  )
}
