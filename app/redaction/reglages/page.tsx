import type { Metadata } from 'next'
import { workspacePage } from '@/app/workspace/entering'
import { DeskSettingsForm } from '@/components/studio/desk/desk-settings'
import { SettingsForm } from '@/components/studio/settings-form'
import { Column, TitleBar } from '@/components/studio/title-bar'
import { saveDeskSettingsAction } from '@/lib/articles/desk/actions'
import { deskSettings } from '@/lib/articles/desk/settings'
import { text } from '@/lib/i18n'
import { logoUpload, siteSettings, timeZones } from '@/lib/pages'
import { saveSettingsAction } from '@/lib/pages/actions'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.settings') })

export default workspacePage('admin', () => '/redaction/reglages', async () => {
  const [{ logo, ...settings }, upload, desk] = await Promise.all([siteSettings(), logoUpload(), deskSettings()])
  return (
    <>
      <TitleBar title={text('studio')('place.settings')} />
      <Column>
        <SettingsForm settings={settings} logo={upload && logo?.kind === 'photo' ? { upload, photo: logo } : null} timeZones={timeZones()} action={saveSettingsAction} />
        <DeskSettingsForm settings={desk} action={saveDeskSettingsAction} />
      </Column>
    </>
  )
})
