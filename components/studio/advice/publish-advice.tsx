'use client'
/** In the question « Publier ? »: what is worth a look, in a few lines. It holds nothing up. */
import { Lightbulb, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useText } from '@/components/ui/text'
import type { BeforePublication } from '@/lib/articles/advice'
import { adviceField } from './advice-field'
import { useAdvice } from './advice-now'

type Props = {
  before: BeforePublication
  /** The page that holds the fields, when it is not this one. */
  fieldsAt?: string
}

export function PublishAdvice({ before: { advice: rendered, links, duplicates, missingApprovals }, fieldsAt = '' }: Props) {
  const t = useText('previews')
  const advice = useAdvice(rendered)
  const todo = advice.filter(({ ok }) => !ok)
  const bad = links.rows.filter(({ outcome }) => outcome === 'broken' || outcome === 'refused' || outcome === 'silent').length
  if (todo.length + bad + duplicates.length + missingApprovals.length === 0) return null
  return (
    <section className="grid gap-2 text-md">
      <h3 className="font-semibold">{t('advice.before')}</h3>
      <ul className="grid gap-1.5">
        {missingApprovals.map(({ label, why }, at) => <Point key={at} icon={TriangleAlert}>{t(`advice.approval.${why}`, { label })}</Point>)}
        {bad > 0 && <Point icon={TriangleAlert}>{t('advice.badLinks', { count: bad })}</Point>}
        {duplicates.length > 0 && <Point>{t('advice.alikeTexts', { title: duplicates[0]?.title || t('untitled'), count: duplicates.length })}</Point>}
        {todo.map(({ key, detail }) => <Point key={key}><a href={`${fieldsAt}#${adviceField[key]}`} className="underline decoration-accent underline-offset-3 hover:text-accent">{t(`advice.todo.${key}`, { ...detail })}</a></Point>)}
      </ul>
    </section>
  )
}

/** Something to look at; a triangle where it may be wrong to go on. */
function Point({ icon: Icon = Lightbulb, children }: { icon?: LucideIcon; children: ReactNode }) {
  return (
    <li className="flex gap-2.5">
      <Icon size={16} className="mt-0.5 shrink-0 text-saffron" aria-hidden="true" />
      <span className="min-w-0">{children}</span>
    </li>
  )
}
