'use client'
/** A text that was not taken is offered back: read it, take it up, or put it aside for good. */
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useText } from '@/components/ui/text'
import { wordCount } from '@/lib/content'
import { formatDateTime } from '@/lib/i18n/formats'
import { usePhotos } from '../pictures/photo-shelf'
import { ReadView } from '../read-view'
import type { Kept } from './kept-copies'

type Props = {
  copy: Kept
  section: string | undefined
  /** Absent where this person may not write: then its words can be read and copied. */
  resume?: () => void
  discard: () => void
}

export function KeptCopy({ copy, section, resume, discard }: Props) {
  const t = useText('editor')
  const figures = usePhotos()
  const found = t('kept.found', { date: formatDateTime(new Date(copy.at)) })
  return (
    <section aria-label={found} className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-box bg-saffron-tint px-4 py-3 font-sans text-md text-saffron">
      <p className="min-w-56 flex-1">
        <strong className="font-semibold">{found}</strong> {t('kept.words', { count: wordCount(copy.content.body) })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Dialog opens={t('kept.read')} title={found} size="sm" weight="plain" room="wide">
          <div className="max-h-[60dvh] overflow-y-auto" tabIndex={0}><ReadView content={copy.content} section={section} figures={figures} /></div>
        </Dialog>
        {resume && <Button size="sm" weight="main" onClick={resume}>{t('kept.resume')}</Button>}
        <Button size="sm" weight="plain" onClick={discard}>{t('kept.discard')}</Button>
      </div>
    </section>
  )
}
