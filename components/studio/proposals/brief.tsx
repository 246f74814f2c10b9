import { Link } from '@/components/ui/navigation'
import { formatDate, formatNumber, text } from '@/lib/i18n'
import type { Brief as Agreed } from '@/lib/proposals'
import { elapsed } from '../elapsed'
import { PitchText } from './pitch'

/** Beside a text: what was agreed for it, what the editors want, and the pitch it came from. */
export function Brief({ brief, written, conversation, at }: { brief: Agreed; written: number; conversation: string; at: Date }) {
  const t = text('proposals')
  const { deadlineAt, words } = brief
  const share = Math.min(100, Math.round((written / words) * 100))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <dl className="grid grid-cols-2 gap-4">
        <div>
          <dt className="text-sm text-muted">{t('brief.deadline')}</dt>
          <dd className="font-semibold">{deadlineAt ? formatDate(deadlineAt) : t('brief.noDeadline')}</dd>
          {deadlineAt && <dd className={`text-sm ${deadlineAt < at ? 'font-semibold text-danger' : 'text-muted'}`}>{deadlineAt < at ? t('brief.late', { since: elapsed(text('studio'), deadlineAt, at) }) : t('brief.left', { time: elapsed(text('studio'), at, deadlineAt) })}</dd>}
        </div>
        <div>
          <dt className="text-sm text-muted">{t('brief.words')}</dt>
          <dd className="font-semibold tabular-nums">{t('words', { words: formatNumber(words) })}</dd>
          <dd className="text-sm text-muted tabular-nums">{t('brief.written', { words: formatNumber(written), share })}</dd>
        </div>
      </dl>
      {brief.message && (
        <section aria-labelledby="attendu" className="grid gap-1.5">
          <h2 id="attendu" className="font-semibold">{t('brief.wanted')}</h2>
          <blockquote className="rounded-box border border-line bg-card px-4 py-3 text-base whitespace-pre-line wrap-anywhere">{brief.message}</blockquote>
          <p className="text-sm text-muted">{brief.by ?? t('gone')}</p>
        </section>
      )}
      <section aria-labelledby="propose" className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-5">
        <div className="flex items-baseline justify-between gap-3">
          <h2 id="propose" className="font-semibold">{t('brief.pitch')}</h2>
          <Link href={conversation} className="text-sm font-medium text-accent hover:underline">{t('thread')}</Link>
        </div>
        <PitchText pitch={brief.pitch} narrow />
      </section>
    </div>
  )
}
