'use client'
/** In the question « Publier ? »: what is worth a look, in a few lines. It holds nothing up. */
import { Notice } from '@/components/ui/notice'
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
    <Notice tone="plain">
      <p className="font-semibold text-ink">{t('advice.before')}</p>
      <ul className="mt-1 grid list-disc gap-0.5 pl-4">
        {missingApprovals.map(({ label, why }, at) => <li key={at} className="text-saffron">{t(`advice.approval.${why}`, { label })}</li>)}
        {bad > 0 && <li>{t('advice.badLinks', { count: bad })}</li>}
        {duplicates.length > 0 && <li>{t('advice.alikeTexts', { title: duplicates[0]?.title || t('untitled'), count: duplicates.length })}</li>}
        {todo.map(({ key, detail }) => <li key={key}><a href={`${fieldsAt}#${adviceField[key]}`} className="underline underline-offset-2">{t(`advice.todo.${key}`, { ...detail })}</a></li>)}
      </ul>
    </Notice>
  )
}
