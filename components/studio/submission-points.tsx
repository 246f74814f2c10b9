import { Check as Tick, Circle } from 'lucide-react'
import type { CheckedPoint } from '@/lib/articles'
import { text } from '@/lib/i18n'

/** The section's points, as the author ticked them when handing the text in. */
export function SubmissionPoints({ points }: { points: CheckedPoint[] }) {
  const t = text('proposals')
  if (points.length === 0) return null
  return (
    <section aria-label={t('checklist.ticked')} className="grid gap-2 text-md">
      <p className="font-semibold">{t('checklist.ticked')} <span className="font-normal text-muted tabular-nums">{t('checklist.count', { ticked: points.filter(({ ticked }) => ticked).length, count: points.length })}</span></p>
      <ul className="grid gap-1.5">
        {points.map(({ text: point, ticked }) => (
          <li key={point} className="flex gap-2.5">
            {ticked ? <Tick size={16} className="mt-0.5 shrink-0 text-success" aria-hidden="true" /> : <Circle size={16} className="mt-0.5 shrink-0 text-muted" aria-hidden="true" />}
            <span className={ticked ? '' : 'text-muted'}>{point}<span className="sr-only"> : {t(ticked ? 'checklist.isTicked' : 'checklist.isNot')}</span></span>
          </li>
        ))}
      </ul>
    </section>
  )
}
