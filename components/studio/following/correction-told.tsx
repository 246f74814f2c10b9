import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CorrectionInWork } from '@/lib/articles/corrections'
import { formatDate, text } from '@/lib/i18n'

/** This text corrects what readers see: why, and what is different. `article` is its page in the workspace. */
export function CorrectionTold({ correction: { reason, by, at, compare }, article }: { correction: CorrectionInWork; article: string }) {
  const t = text('following')
  return (
    <Notice tone="plain">
      <p className="font-semibold text-ink">{t('correction.title')}</p>
      {by && at && <p>{t('correction.begun', { by, at: formatDate(at) })}</p>}
      {reason && <p className="mt-1 max-w-prose whitespace-pre-line text-ink">{reason}</p>}
      {compare ? (
        <p className="mt-2.5"><ButtonLink size="sm" href={`${article}/revisions?avant=${compare.before}&apres=${compare.after}`}>{t('correction.compare')}</ButtonLink></p>
      ) : <p className="mt-1">{t('correction.same')}</p>}
    </Notice>
  )
}
