import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { workspacePage } from '@/app/workspace/entering'
import { MailPaceForm } from '@/components/studio/following/mail-pace-form'
import { ProfileForm } from '@/components/studio/profile-form'
import { Column, Part, TitleBar } from '@/components/studio/title-bar'
import { ButtonLink } from '@/components/ui/button'
import { text } from '@/lib/i18n'
import { ownProfile } from '@/lib/people'
import { chooseMailPaceAction, editProfileAction } from '@/lib/people/actions'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.profile') })

export default workspacePage('author', () => '/espace/profil', async ({ actor }) => {
  const found = await ownProfile(actor)
  if (!found.ok) notFound()
  const t = text('studio')
  const profile = found.value
  return (
    <>
      <TitleBar title={t('place.profile')}>
        {profile.hasPage && <ButtonLink href={`/auteurs/${profile.slug}`} target="_blank">{t('profile.see')}</ButtonLink>}
      </TitleBar>
      <Column>
        {!profile.hasPage && <p className="text-md text-muted">{text('following')('languages.noPage')}</p>}
        <ProfileForm profile={profile} action={editProfileAction} />
        <div id="messages" className="border-t border-line pt-8">
          <Part title={text('following')('pace.title')} about={text('following')('pace.about')}>
            <MailPaceForm pace={profile.mailPace} action={chooseMailPaceAction} />
          </Part>
        </div>
      </Column>
    </>
  )
})
