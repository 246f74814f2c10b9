'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useField } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

const colour = /^#[0-9a-f]{6}$/i
// What the browser's palette shows while there is no colour: it takes nothing else.
const MAJORELLE = '#4b3fcf'

/** The magazine's colour, by its number or by the browser's palette; empty is the product's own. */
export function AccentField({ accent }: { accent: string | null }) {
  const t = useText('studio')
  const { id, error } = useField('accent')
  const [value, setValue] = useState(accent ?? '')
  return (
    <Field id={id} label={t('settings.accent')} hint={t('settings.accentHint')} error={error}>
      <span className="flex flex-wrap items-center gap-2.5">
        <input type="color" aria-label={t('settings.accentPick')} value={colour.test(value) ? value : MAJORELLE} onChange={(event) => setValue(event.target.value)} className="h-10 w-12 cursor-pointer rounded-box border border-edge bg-card p-1" />
        <input id={id} name="accent" value={value} onChange={(event) => setValue(event.target.value)} placeholder="#rrggbb" maxLength={7} spellCheck={false} aria-invalid={error ? true : undefined} aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`} className="h-10 w-32 rounded-box border border-edge bg-card px-3 text-base text-ink tabular-nums placeholder:text-muted focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-accent" />
        {value && <Button size="sm" weight="quiet" onClick={() => setValue('')}>{t('settings.accentOwn')}</Button>}
      </span>
    </Field>
  )
}
