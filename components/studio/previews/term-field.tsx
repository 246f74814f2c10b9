'use client'
import { Select } from '@/components/ui/field'
import { useText } from '@/components/ui/text'
import { terms, usualTerm } from '@/lib/articles/previews/limits'

/** For how long a link opens its text. */
export function TermField() {
  const t = useText('previews')
  return <Select name="days" label={t('share.days')} defaultValue={String(usualTerm)} choices={terms.map((days) => ({ value: String(days), label: t('share.term', { days }) }))} />
}
