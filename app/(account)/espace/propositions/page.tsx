import type { Metadata } from 'next'
import { workspacePage } from '@/app/workspace/entering'
import { MyProposals, Propose } from '@/components/studio/proposals/my-proposals'
import { GuidelinesLink } from '@/components/studio/proposals/guidelines'
import { TitleBar } from '@/components/studio/title-bar'
import { text } from '@/lib/i18n'
import { myProposals } from '@/lib/proposals'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.myProposals') })

export default workspacePage('author', () => '/espace/propositions', async ({ actor }) => (
  <>
    <TitleBar title={text('studio')('place.myProposals')}>
      <GuidelinesLink className="text-muted hover:text-ink max-md:hidden" />
      <Propose />
    </TitleBar>
    <MyProposals proposals={(await myProposals(actor)) ?? []} />
  </>
))
