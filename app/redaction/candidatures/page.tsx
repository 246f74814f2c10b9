import type { Metadata } from 'next'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { Applications } from '@/components/studio/applications'
import { TitleBar } from '@/components/studio/title-bar'
import { Tabs } from '@/components/ui/tabs'
import { text } from '@/lib/i18n'
import { applicationsList } from '@/lib/people'
import { textsWith } from '@/lib/submissions'
import { acceptApplicationAction, declineApplicationAction } from '@/lib/people/actions'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.applications') })

const path = '/redaction/candidatures'
const states = ['pending', 'accepted', 'declined'] as const

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const status = states.find((one) => one === query.onglet) ?? 'pending'
  const found = await applicationsList(actor, { status })
  if (!found.ok) return null
  const texts = await textsWith(actor, found.value.applications.map(({ id }) => id))
  const t = text('studio')
  return (
    <>
      <TitleBar title={t('place.applications')} />
      <Tabs label={t('queue.tabs')} tabs={states.map((one) => ({ label: t(`application.tab.${one}`), count: found.value.counts[one], current: one === status, href: withQuery(path, { onglet: one === 'pending' ? null : one }) }))} />
      <Applications applications={found.value.applications} texts={texts ?? new Map()} status={status} accept={acceptApplicationAction} decline={declineApplicationAction} />
    </>
  )
})
