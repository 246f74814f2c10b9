import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { workspacePage } from '@/app/workspace/entering'
import { ProfileForm } from '@/components/studio/profile-form'
import { Column, TitleBar } from '@/components/studio/title-bar'
import { ButtonLink } from '@/components/ui/button'
import { text } from '@/lib/i18n'
import { ownProfile } from '@/lib/people'
import { editProfileAction } from '@/lib/people/actions'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.profile') })

export default workspacePage('author', () => '/espace/profil', async ({ actor }) => {
  const found = await ownProfile(actor)
  if (!found.ok) notFound()
  const t = text('studio')
  const profile = found.value
  return (
    <>
      <TitleBar title={t('place.profile')}>
        {profile.slug && <ButtonLink href={`/auteurs/${profile.slug}`} target="_blank">{t('profile.see')}</ButtonLink>}
      </TitleBar>
      <Column>
        <ProfileForm profile={profile} action={editProfileAction} />
      </Column>
    </>
  )
})
