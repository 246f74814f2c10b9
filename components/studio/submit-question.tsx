'use client'
import { Check as Tick, TriangleAlert } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { Checkbox } from '@/components/ui/field'
import { useList } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Check, ReadinessKey } from '@/lib/articles/readiness'
import { UntickedPoints } from './following/unticked-points'

const fieldOf: Record<ReadinessKey, string> = { title: 'titre', standfirst: 'chapo', section: 'rubrique', length: 'corps', alt: 'corps' }

type Props = {
  checks: Check[]
  licence: string
  /** What the text's section asks of its author. */
  points?: string[]
  /** What the editors asked and nobody ticked: said, and no hindrance. */
  unticked?: readonly string[]
  /** What happens once it is complete. */
  then?: string
  children?: ReactNode
}

/** Before a text is submitted: what it still lacks, with links to the fields, what else is asked, and the licence. */
export function SubmitQuestion({ checks, licence, points = [], unticked = [], then, children }: Props) {
  const t = useText('studio')
  const missing = checks.filter((check) => !check.ok)
  const leave = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    event.currentTarget.closest('dialog')?.close()
    document.getElementById(event.currentTarget.hash.slice(1))?.focus()
  }
  return (
    <>
      <p className="text-md text-muted">{missing.length === 0 && then ? then : t(missing.length > 0 ? 'submit.missing' : 'submit.ready', { count: missing.length })}</p>
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
      <TickedPoints points={points} />
      {children}
      <Checkbox name="licence" label={licence} required />
    </>
  )
}

/** The section's own points: to be ticked, and nothing is held up where they are not. */
function TickedPoints({ points }: { points: string[] }) {
  const t = useText('proposals')
  const ticked = useList('ticked') ?? []
  if (points.length === 0) return null
  return (
    <fieldset className="grid gap-2.5 rounded-box border border-line px-4 pt-2 pb-4 text-md">
      <legend className="px-1 font-semibold">{t('checklist.ask')}</legend>
      {points.map((point) => (
        <label key={point} className="flex gap-3">
          <input type="checkbox" name="ticked[]" value={point} defaultChecked={ticked.includes(point)} className="mt-0.5 size-4.5 shrink-0 accent-accent" />
          <span>{point}</span>
        </label>
      ))}
      <p className="text-sm text-muted">{t('checklist.optional')}</p>
    </fieldset>
  )
}

function numbers({ detail }: Check): Record<string, number> {
  if (!detail) return {}
  return 'words' in detail ? detail : { missing: detail.missing.length }
}
