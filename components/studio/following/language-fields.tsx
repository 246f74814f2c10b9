'use client'
import { useList } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { languages } from '@/lib/people/languages'

/** The languages somebody writes in, each a box. */
export function LanguageFields({ chosen }: { chosen: readonly string[] }) {
  const t = useText('following')
  const ticked = useList('languages') ?? chosen
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-md font-semibold text-ink">{t('languages.title')}</legend>
      <div className="grid grid-cols-2 gap-x-5 gap-y-2 sm:grid-cols-4">
        {languages.map((code) => (
          <label key={`${code} ${ticked.includes(code)}`} className="flex items-center gap-2 text-md">
            <input type="checkbox" name="languages[]" value={code} defaultChecked={ticked.includes(code)} className="size-4.5 accent-accent" />
            {t(`languages.name.${code}`)}
          </label>
        ))}
      </div>
      <p className="text-sm text-muted">{t('languages.hint')}</p>
    </fieldset>
  )
}
