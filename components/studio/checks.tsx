import { Check as Tick, TriangleAlert } from 'lucide-react'
import type { Check } from '@/lib/articles/readiness'
import { text } from '@/lib/i18n'

/** What the text has and lacks, at a glance. */
export function CheckChips({ checks, words, minutes }: { checks: Check[]; words: number; minutes: number }) {
  const t = text('studio')
  return (
    <ul aria-label={t('check.list')} className="flex flex-wrap gap-2 text-sm">
      {checks.map((check) => (
        <li key={check.key} className={`inline-flex items-center gap-1.5 rounded-box border border-line px-2 py-1 ${check.ok ? 'text-success' : 'text-danger'}`}>
          {check.ok ? <Tick size={14} aria-hidden="true" /> : <TriangleAlert size={14} aria-hidden="true" />}
          {t(`check.${check.key}.${check.ok ? 'ok' : 'missing'}`)}
        </li>
      ))}
      <li className="inline-flex items-center rounded-box border border-line px-2 py-1 text-muted">{t('check.measure', { words, minutes })}</li>
    </ul>
  )
}
