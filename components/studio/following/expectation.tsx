import { text } from '@/lib/i18n'
import { formatDate, formatDateTime } from '@/lib/i18n'
import type { Expected } from '@/lib/articles/following'

type Props = { expected: Expected; usualDays?: number | null; at: Date; className?: string }

const hour = 3_600_000

/** What is expected from whom now, in one sentence, and how long is left. */
export function Expectation({ expected: { whose, key, until }, usualDays = null, at, className = '' }: Props) {
  const t = text('following')
  const sentence = until ? t(`expected.${key}Until`, { until: whose === 'nobody' ? formatDateTime(until) : formatDate(until) }) : t(`expected.${key}`)
  const isLate = until !== null && until < at
  return (
    <p className={className}>
      <span className={whose === 'author' ? 'font-semibold text-ink' : ''}>{sentence}</span>
      {usualDays !== null && <> {t('expected.usual', { days: usualDays })}</>}
      {until && whose === 'author' && <> <span className={`whitespace-nowrap ${isLate ? 'font-semibold text-danger' : 'text-muted'}`}>({left(until, at)})</span></>}
    </p>
  )
}

function left(until: Date, at: Date): string {
  const t = text('following')
  const hours = Math.floor((until.getTime() - at.getTime()) / hour)
  if (until < at) return t('expected.left.late')
  if (hours < 1) return t('expected.left.minutes')
  return hours < 48 ? t('expected.left.hours', { count: hours }) : t('expected.left.days', { count: Math.floor(hours / 24) })
}
