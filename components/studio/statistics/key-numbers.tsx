import { Link } from '@/components/ui/navigation'
import { formatNumber, text } from '@/lib/i18n'
import type { Delay, Statistics } from '@/lib/record'
import { delay } from './delays'

/** The numbers that one comes for. */
export function KeyNumbers({ whole, waiting }: Pick<Statistics, 'whole' | 'waiting'>) {
  const t = text('record')
  const decided = whole.accepted + whole.declined
  const timed = ({ count, median, ninetieth }: Delay) => ({ value: delay(median), note: count === 0 ? t('statistics.noDelay') : `${t('statistics.ninetieth', { delay: delay(ninetieth) })} · ${t('statistics.timed', { count })}` })
  const tiles = [
    { label: t('statistics.answered'), ...timed(whole.answered) },
    { label: t('statistics.taken'), ...timed(whole.taken) },
    { label: t('statistics.publication'), ...timed(whole.publication) },
    { label: t('statistics.rate'), value: decided === 0 ? t('statistics.none') : `${Math.round((whole.accepted / decided) * 100)}\u00a0%`, note: t('statistics.decided', { accepted: whole.accepted, declined: whole.declined }) },
    { label: t('statistics.submitted'), value: formatNumber(whole.submitted), note: t('statistics.inPeriod') },
    { label: t('statistics.published'), value: formatNumber(whole.published), note: t('statistics.firstOnly') },
  ]
  return (
    <section aria-label={t('statistics.key')} className="grid gap-4">
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-box border border-line bg-line lg:grid-cols-3">
        {tiles.map(({ label, value, note }) => (
          <div key={label} className="flex flex-col gap-1 bg-card p-4 lg:p-5">
            <dt className="text-md font-medium text-muted">{label}</dt>
            <dd className="font-display text-4xl font-headline tabular-nums">{value}</dd>
            <dd className="text-sm text-pretty text-muted">{note}</dd>
          </div>
        ))}
      </dl>
      <p className="text-md">
        {t('statistics.waiting', { count: waiting.count, longest: delay(waiting.longest) })}{' '}
        {waiting.count > 0 && <Link href="/redaction/soumissions" className="font-medium underline underline-offset-2 hover:text-accent">{t('statistics.toQueue')}</Link>}
      </p>
    </section>
  )
}
