import { ChevronLeft } from 'lucide-react'
import type { Metadata } from 'next'
import { workspacePage } from '@/app/workspace/entering'
import { PitchAdvice } from '@/components/studio/proposals/guidelines'
import { PitchForm } from '@/components/studio/proposals/pitch-form'
import { TitleBar } from '@/components/studio/title-bar'
import { IconLink } from '@/components/ui/icon-link'
import { now } from '@/lib/clock'
import { dayOf, text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'
import { writeProposalAction } from '@/lib/proposals/actions'
import { newId } from '@/lib/tokens'

export const generateMetadata = (): Metadata => ({ title: text('proposals')('propose') })

export default workspacePage('author', () => '/espace/propositions/nouvelle', async ({ actor }) => {
  const t = text('proposals')
  return (
    <>
      <TitleBar title={t('propose')} lead={<IconLink icon={ChevronLeft} label={t('back')} href="/espace/propositions" className="-ml-2" />} />
      <div className="grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-6 lg:grid-cols-[minmax(0,1fr)_280px] lg:px-6 lg:py-8">
        <PitchForm id={newId()} author={actor.id} version={null} sent={false} pitch={null} sections={await sectionChoices()} today={dayOf(now())} action={writeProposalAction} />
        <PitchAdvice />
      </div>
    </>
  )
})
