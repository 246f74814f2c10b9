'use client'
import { Check as Tick, TriangleAlert } from 'lucide-react'
import type { MouseEvent } from 'react'
import { Checkbox } from '@/components/ui/field'
import { useText } from '@/components/ui/text'
import type { Check, ReadinessKey } from '@/lib/articles/readiness'
import { UntickedPoints } from './following/unticked-points'

const fieldOf: Record<ReadinessKey, string> = { title: 'titre', standfirst: 'chapo', section: 'rubrique', length: 'corps', alt: 'corps' }

type Props = {
  checks: Check[]
  /** What the editors asked and nobody ticked: said, and no hindrance. */
  unticked: readonly string[]
  licence: string
}

/** Before a text is submitted: what it still lacks, with links to the fields, what was asked and is not ticked, and the licence. */
export function SubmitQuestion({ checks, unticked, licence }: Props) {
  const t = useText('studio')
  const missing = checks.filter((check) => !check.ok)
  const leave = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    event.currentTarget.closest('dialog')?.close()
    document.getElementById(event.currentTarget.hash.slice(1))?.focus()
  }
  return (
    <>
      <p className="text-md text-muted">{t(missing.length > 0 ? 'submit.missing' : 'submit.ready', { count: missing.length })}</p>
      <ul className="grid gap-2 text-md">
        {checks.map((check) => (
          <li key={check.key} className="flex items-start gap-2.5">
            {check.ok ? <Tick size={18} className="mt-0.5 shrink-0 text-success" aria-hidden="true" /> : <TriangleAlert size={18} className="mt-0.5 shrink-0 text-danger" aria-hidden="true" />}
            {check.ok ? t(`check.${check.key}.ok`) : (
              <a href={`#${fieldOf[check.key]}`} onClick={leave} className="text-danger underline underline-offset-2">
                {t(`check.${check.key}.todo`, numbers(check))}
              </a>
            )}
          </li>
        ))}
      </ul>
      {unticked.length > 0 && <UntickedPoints words={unticked} />}
      <Checkbox name="licence" label={licence} required />
    </>
  )
}

function numbers({ detail }: Check): Record<string, number> {
  if (!detail) return {}
  return 'words' in detail ? detail : { missing: detail.missing.length }
}
