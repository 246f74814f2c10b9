'use client'
/** What the text needs before it may be submitted, live; each missing point leads to its field. */
import { Check as CheckIcon, Circle } from 'lucide-react'
import { useText } from '@/components/ui/text'
import type { Check, ReadinessKey } from '@/lib/articles/readiness'

/** The id of the field that mends each point. */
const fieldOf: Record<ReadinessKey, string> = { title: 'titre', standfirst: 'chapo', section: 'rubrique', length: 'corps', alt: 'figure-1' }

export function Checklist({ checks, goTo }: { checks: Check[]; goTo: (field: string) => void }) {
  const t = useText('editor')
  const missing = checks.filter(({ ok }) => !ok).length
  const link = (field: string, words: string) => (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault()
        goTo(field)
      }}
      className="text-ink underline decoration-accent underline-offset-3 hover:text-accent"
    >
      {words}
    </a>
  )

  return (
    <section aria-labelledby="points">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 id="points" className="font-semibold">{t('checks.title')}</h2>
        <p role="status" className={`text-sm ${missing === 0 ? 'text-success' : 'text-muted'}`}>{missing === 0 ? t('checks.ready') : t('checks.missing', { count: missing })}</p>
      </div>
      <ul className="grid gap-1.5">
        {checks.map((check) => {
          const counts = check.detail && 'words' in check.detail ? check.detail : { words: 0, minimum: 0 }
          const words = t(`checks.item.${check.key}`, counts)
          const pictures = check.detail && 'missing' in check.detail ? check.detail.missing : []
          return (
            <li key={check.key} className="flex gap-2.5">
              {check.ok ? <CheckIcon size={16} className="mt-0.5 shrink-0 text-success" aria-hidden="true" /> : <Circle size={16} className="mt-0.5 shrink-0 text-muted" aria-hidden="true" />}
              <span className={check.ok ? 'text-muted' : ''}>
                {check.ok || pictures.length > 0 ? words : link(fieldOf[check.key], words)}
                <span className="sr-only"> : {check.ok ? t('checks.done') : t('checks.todo')}</span>
                {pictures.length > 0 && (
                  <span className="mt-1 flex flex-wrap gap-x-3">
                    {pictures.map((number) => <span key={number}>{link(`figure-${number}`, number === 0 ? t('checks.altMissing.hero') : t('checks.altMissing.figure', { number }))}</span>)}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
