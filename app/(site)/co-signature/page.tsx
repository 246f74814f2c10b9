import type { Metadata } from 'next'
import { CosignPage } from '@/components/site/cosign-page'
import { formView } from '@/components/site/form/form-view'
import { SitePage } from '@/components/site/site-page'
import { invitationBehind, licenceWording } from '@/lib/articles'
import { done } from '@/lib/http/done'
import { formState } from '@/lib/http/form-state'
import { text } from '@/lib/i18n'
import { absentMetadata } from '../metadata'
import { valueIn, type Query } from '../query'

export function generateMetadata(): Metadata {
  return absentMetadata(text('following')('cosign.title'))
}

export default async function Page({ searchParams }: { searchParams: Query }) {
  const [asked, fait] = await Promise.all([valueIn(searchParams, 'invitation'), valueIn(searchParams, 'fait')])
  const state = formState()
  // Shown again after a mistake, the page has the link's secret from the form.
  const secret = state?.values.invitation ?? asked ?? ''
  const answered = fait === done.cosigned ? 'accepted' : fait === done.notCosigned ? 'declined' : null
  return (
    <SitePage tags={[]} letter={false}>
      <CosignPage invitation={answered ? null : await invitationBehind(secret)} secret={secret} answered={answered} licence={licenceWording()} view={formView(state, 'cosign')} />
    </SitePage>
  )
}
