'use client'
/** Advice about a text: what is followed already, and for the rest the way to the field. */
import { Check as Tick, Lightbulb } from 'lucide-react'
import { useText } from '@/components/ui/text'
import type { Advice } from '@/lib/articles/advice/advice'
import { adviceField } from './advice-field'
import { useAdvice } from './advice-now'

export function AdviceList({ advice: rendered }: { advice: readonly Advice[] }) {
  const advice = useAdvice(rendered)
  const t = useText('previews')
  return (
    <ul className="grid gap-1.5">
      {advice.map(({ key, ok, detail }) => (
        <li key={key} className="flex gap-2.5">
          {ok ? <Tick size={16} className="mt-0.5 shrink-0 text-success" aria-hidden="true" /> : <Lightbulb size={16} className="mt-0.5 shrink-0 text-saffron" aria-hidden="true" />}
          {ok ? <span className="text-muted">{t(`advice.ok.${key}`, { ...detail })}</span> : <a href={`#${adviceField[key]}`} className="underline decoration-accent underline-offset-3 hover:text-accent">{t(`advice.todo.${key}`, { ...detail })}</a>}
        </li>
      ))}
    </ul>
  )
}
