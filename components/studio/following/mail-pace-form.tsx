'use client'
import { SubmitButton } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

const paces = ['at_once', 'daily', 'needed'] as const
export type Pace = (typeof paces)[number]

/** How often one is written to about texts. */
export function MailPaceForm({ pace, action }: { pace: Pace; action: FormAction }) {
  const t = useText('following')
  return (
    <Form action={action} says="here" className="grid gap-4" label={t('pace.title')}>
      <fieldset className="grid gap-3">
        <legend className="sr-only">{t('pace.title')}</legend>
        {paces.map((one) => (
          <label key={`${one} ${pace === one}`} className="flex gap-3 text-md">
            <input type="radio" name="pace" value={one} defaultChecked={pace === one} className="mt-0.5 size-4.5 shrink-0 accent-accent" />
            <span>
              <span className="block font-semibold">{t(`pace.${one}.label`)}</span>
              <span className="block text-sm text-muted">{t(`pace.${one}.about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div><SubmitButton weight="plain">{t('pace.save')}</SubmitButton></div>
    </Form>
  )
}
