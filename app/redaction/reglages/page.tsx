import type { Metadata } from 'next'
import { workspacePage } from '@/app/workspace/entering'
import { SettingsForm } from '@/components/studio/settings-form'
import { Column, TitleBar } from '@/components/studio/title-bar'
import { text } from '@/lib/i18n'
import { logoUpload, siteSettings, timeZones } from '@/lib/pages'
import { saveSettingsAction } from '@/lib/pages/actions'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.settings') })

export default workspacePage('admin', () => '/redaction/reglages', async () => {
  const [{ logo, ...settings }, upload] = await Promise.all([siteSettings(), logoUpload()])
  return (
    <>
      <TitleBar title={text('studio')('place.settings')} />
      <Column>
        <SettingsForm settings={settings} logo={upload && logo?.kind === 'photo' ? { upload, photo: logo } : null} timeZones={timeZones()} action={saveSettingsAction} />
      </Column>
    </>
  )
})
