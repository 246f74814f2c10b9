'use client'
import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/ui/button'
import { RequiredNote, Select, TextArea, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Photo } from '@/lib/media/picture'
import type { SiteSettings } from '@/lib/pages'
import { AccentField } from './accent-field'
import { PictureField } from './picture-field'

type Props = { settings: Omit<SiteSettings, 'logo'>; logo: { upload: string; photo: Photo } | null; timeZones: string[]; action: FormAction }

/** What the owner calls the magazine and how it looks. */
export function SettingsForm({ settings, logo, timeZones, action }: Props) {
  const t = useText('studio')
  return (
    <Form action={action} says="here" className="grid grid-cols-[minmax(0,1fr)] gap-10" label={t('place.settings')}>
      <RequiredNote>{t('ui.required')}</RequiredNote>
      <Group title={t('settings.identity')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="name" label={t('settings.name')} required defaultValue={settings.name} maxLength={60} />
          <TextField name="shortName" label={t('settings.shortName')} hint={t('settings.shortNameHint')} required defaultValue={settings.shortName} maxLength={30} />
        </div>
        <TextField name="tagline" label={t('settings.tagline')} defaultValue={settings.tagline} maxLength={120} />
        <PictureField name="logo" label={t('settings.logo')} hint={t('settings.logoHint')} chosen={logo} />
        <AccentField accent={settings.accent} />
        <Select name="timeZone" label={t('settings.timeZone')} hint={t('settings.timeZoneHint')} defaultValue={settings.timeZone} choices={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))} />
      </Group>
      <Group title={t('settings.newsletter')}>
        <TextField name="newsletterName" label={t('settings.newsletterName')} required defaultValue={settings.newsletterName} maxLength={60} />
        <TextArea name="newsletterPitch" label={t('settings.newsletterPitch')} hint={t('settings.newsletterPitchHint')} defaultValue={settings.newsletterPitch} maxLength={240} rows={3} />
      </Group>
      <Group title={t('settings.footer')}>
        <TextArea name="footerNote" label={t('settings.footerNote')} defaultValue={settings.footerNote} maxLength={400} rows={3} />
      </Group>
      <div><SubmitButton>{t('settings.save')}</SubmitButton></div>
    </Form>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
      <legend className="mb-5 w-full border-b border-line pb-2 font-display text-2xl font-headline">{title}</legend>
      {children}
    </fieldset>
  )
}
