import { Link } from '@/components/ui/navigation'
import type { Timeline as Way, TimelineStep } from '@/lib/articles/following'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDateTime, text } from '@/lib/i18n'
import { AskedPoints } from './asked-points'
import { Expectation } from './expectation'
import { SeriesChart } from './series-chart'

type Props = {
  articleId: string
  timeline: Way
  at: Date
  /** Where the whole page is, from the panel beside the text. */
  page?: string
}

/** Where a text is, how it came there, and what readers made of it. */
export function Timeline({ articleId, timeline, at, page }: Props) {
  const t = text('following')
  const { expected, usualDays, steps, audience } = timeline
  return (
    <div className="grid gap-6 text-md">
      <Expectation expected={expected} usualDays={usualDays} at={at} className={`rounded-box px-4 py-3 ${expected.whose === 'author' ? 'bg-saffron-tint' : 'bg-wash'}`} />
      {timeline.isPublic && (
        <section aria-label={t('audience.title')} className="grid gap-3">
          {audience.length === 0 ? <p className="text-muted">{t('audience.none')}</p> : audience.map((series) => <SeriesChart key={series.key} series={series} />)}
        </section>
      )}
      {steps.length === 0 ? <p className="text-muted">{t('timeline.empty')}</p> : (
        <ol aria-label={t('timeline.steps')} className="pl-1">
          {steps.map((step, n) => <Step key={step.id} articleId={articleId} step={step} isNow={n === 0} />)}
        </ol>
      )}
      {page && <Link href={page} className="justify-self-start font-semibold text-accent hover:underline">{t('timeline.open')}</Link>}
    </div>
  )
}

function Step({ articleId, step, isNow }: { articleId: string; step: TimelineStep; isNow: boolean }) {
  const t = text('following')
  return (
    <li className="relative grid gap-1.5 border-l border-line pb-6 pl-5 last:border-transparent last:pb-0">
      <span aria-hidden="true" className={`absolute top-1.5 -left-[5px] size-[9px] rounded-full ${isNow ? 'bg-accent' : 'bg-edge'}`} />
      <p className={isNow ? 'font-semibold' : ''}>{step.label}</p>
      <time dateTime={step.at.toISOString()} className="text-sm text-muted">{formatDateTime(step.at)}</time>
      {step.message && (
        <blockquote className="rounded-box border border-line bg-card px-4 py-3 whitespace-pre-line">{frenchSpaces(step.message)}</blockquote>
      )}
      {step.asked && <AskedPoints articleId={articleId} asked={step.asked} mayTick={false} />}
      {step.publicNote && <p className="text-sm text-muted">{t('timeline.note', { note: step.publicNote })}</p>}
    </li>
  )
}
