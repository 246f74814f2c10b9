'use client'
import { SubmitButton } from '@/components/ui/button'
import { RequiredNote, TextArea, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Photo } from '@/lib/media/picture'
import { middle, type Cut } from '@/lib/media/cut'
import { LanguageFields } from './following/language-fields'
import { PortraitCut } from './following/portrait-cut'
import { LinkFields } from './link-fields'
import { PictureField } from './picture-field'

type Profile = { slug: string; name: string; email: string; city: string | null; bio: string | null; links: { label: string; url: string }[]; portrait: { upload: string; photo: Photo } | null; cut: Cut; languages: readonly string[] }

/** What readers see of a person, theirs to write. */
export function ProfileForm({ profile, action }: { profile: Profile; action: FormAction }) {
  const t = useText('studio')
  return (
    <Form action={action} says="here" className="grid grid-cols-[minmax(0,1fr)] gap-6" label={t('place.profile')}>
      <p className="text-base text-muted">{t('profile.about')}</p>
      <RequiredNote>{t('ui.required')}</RequiredNote>
      <PictureField name="portrait" label={t('profile.portrait')} hint={t('profile.portraitHint')} chosen={profile.portrait} round about={({ upload, photo }) => <PortraitCut key={upload} photo={photo} start={upload === profile.portrait?.upload ? profile.cut : middle} />} />
      <TextField name="name" label={t('profile.name')} required defaultValue={profile.name} maxLength={80} autoComplete="name" />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="city" label={t('profile.city')} defaultValue={profile.city ?? ''} maxLength={80} autoComplete="address-level2" />
        <TextField name="slug" label={t('profile.slug')} hint={t('profile.slugHint', { slug: profile.slug })} defaultValue={profile.slug} maxLength={100} spellCheck={false} />
      </div>
      <TextArea name="bio" label={t('profile.bio')} hint={t('profile.bioHint')} defaultValue={profile.bio ?? ''} maxLength={600} rows={5} />
      <LanguageFields chosen={profile.languages} />
      <LinkFields links={profile.links} />
      <p className="text-sm text-muted">{t('profile.email', { email: profile.email })}</p>
      <div><SubmitButton>{t('profile.save')}</SubmitButton></div>
    </Form>
  )
}
