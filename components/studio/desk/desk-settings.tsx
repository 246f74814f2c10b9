'use client'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { DeskSettings } from '@/lib/articles/desk/schema'

/** What the editors agree on for their desk. */
export function DeskSettingsForm({ settings, action }: { settings: DeskSettings; action: FormAction }) {
  const t = useText('desk')
  return (
    <Form action={action} says="here" label={t('settings.title')} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h2 className="border-b border-line pb-2 font-display text-2xl font-headline">{t('settings.title')}</h2>
      <div className="max-w-60"><TextField name="lateDays" type="number" min={1} max={60} required label={t('settings.lateDays')} hint={t('settings.lateDaysHint')} defaultValue={String(settings.lateDays)} /></div>
      <div><SubmitButton weight="plain">{t('settings.save')}</SubmitButton></div>
    </Form>
  )
}
