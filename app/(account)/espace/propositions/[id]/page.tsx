import { ChevronLeft } from 'lucide-react'
import { notFound } from 'next/navigation'
import { workspacePage } from '@/app/workspace/entering'
import { OwnProposal } from '@/components/studio/proposals/own-proposal'
import { PitchAdvice } from '@/components/studio/proposals/guidelines'
import { PitchArrived, PitchForm } from '@/components/studio/proposals/pitch-form'
import { ProposalState } from '@/components/studio/proposals/proposal-state'
import { ProposalSaid } from '@/components/studio/proposals/said'
import { TitleBar } from '@/components/studio/title-bar'
import { IconLink } from '@/components/ui/icon-link'
import { now } from '@/lib/clock'
import { dayOf, text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'
import { readProposal } from '@/lib/proposals'
import { answerEditorsAction, resumeProposalAction, withdrawProposalAction, writeProposalAction } from '@/lib/proposals/actions'

const path = (id: string) => `/espace/propositions/${id}`

export default workspacePage('author', ({ id }) => path(id ?? ''), async ({ actor, params, query }) => {
  const proposal = await readProposal(actor, params.id ?? '')
  // An editor reads other people's proposals in the editors' list.
  if (!proposal || proposal.author.id !== actor.id) notFound()
  const t = text('proposals')
  const { id, version, status, pitch, verbs } = proposal
  const isDraft = status === 'draft'
  const isWritten = isDraft || (query.modifier !== undefined && verbs.includes('edit'))
  return (
    <>
      <TitleBar title={pitch.title || t('untitled')} lead={<><IconLink icon={ChevronLeft} label={t('back')} href={isWritten && !isDraft ? path(id) : '/espace/propositions'} className="-ml-2" /><ProposalState status={status} own /></>} />
      <div className="grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-6 lg:grid-cols-[minmax(0,1fr)_280px] lg:px-6 lg:py-8">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
          <PitchArrived id={id} author={actor.id} />
          <ProposalSaid word={query.fait} />
          {isWritten ? (
            <PitchForm id={id} author={actor.id} version={version} sent={!isDraft} pitch={pitch} sections={await sectionChoices()} today={dayOf(now())} action={writeProposalAction} />
          ) : (
            <OwnProposal proposal={proposal} edit={`${path(id)}?modifier=1`} answer={answerEditorsAction} resume={resumeProposalAction} />
          )}
        </div>
        <PitchAdvice withdraw={verbs.includes('withdraw') ? { id, action: withdrawProposalAction, draft: isDraft } : undefined} />
      </div>
    </>
  )
})
