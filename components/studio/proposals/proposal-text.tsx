import { ButtonLink } from '@/components/ui/button'
import { frenchSpaces } from '@/lib/content/typography'
import { dayOf, formatDate, formatDateTime, formatNumber, text } from '@/lib/i18n'
import type { ReadProposal } from '@/lib/proposals'
import { elapsed } from '../elapsed'
import { ReadingBar } from '../reading-bar'
import { ReadingRegion } from '../reading-region'
import { Decisions, type DecisionActions } from './decisions'
import { PitchText } from './pitch'
import { ProposalState } from './proposal-state'
import { Thread } from './thread'

type Props = {
  proposal: ReadProposal
  reader: string
  actions: DecisionActions
  back: string
  previous?: string
  following?: string
  decided: string
  at: Date
}

/** The reading pane of a proposal: the pitch, what was said, the decisions. */
export function ProposalText({ proposal, reader, actions, back, previous, following, decided, at }: Props) {
  const t = text('proposals')
  const { id, version, pitch, author, assignee, agreed, status } = proposal
  const facts = [
    t('read.published', { count: author.published }),
    proposal.sentAt && t('read.sent', { at: formatDateTime(proposal.sentAt) }),
    status === 'waiting' || status === 'asked' ? t(`read.waits.${status}`, { since: elapsed(text('studio'), proposal.since, at) }) : null,
    assignee ? t('read.assigned', { name: assignee.name }) : status === 'waiting' ? t('read.unassigned') : null,
  ].filter((fact) => fact !== null)
  const today = dayOf(at)
  return (
    <>
      <ReadingBar state={<ProposalState status={status} />} back={back} previous={previous} following={following} words={{ back: t('queue.back'), previous: t('queue.previous'), following: t('queue.following') }}>
        {agreed?.articleId && <ButtonLink href={`/redaction/articles/${agreed.articleId}`} size="sm">{t('open')}</ButtonLink>}
      </ReadingBar>
      <ReadingRegion key={id} label={pitch.title}>
        <article className="mx-auto max-w-[680px]">
          {pitch.section && <p className="mb-2 text-md font-semibold text-accent">{pitch.section.name}</p>}
          <h2 className="font-display text-4xl font-headline text-balance wrap-anywhere">{frenchSpaces(pitch.title)}</h2>
          <p className="mt-3 mb-7 text-md text-muted"><b className="font-semibold text-ink">{author.name}</b> · {facts.join(' · ')}</p>
          <PitchText pitch={pitch} />
          {agreed && <p className="mt-6 rounded-box bg-success-tint px-4 py-3 text-md text-success">{t('read.agreed', { words: formatNumber(agreed.words), day: agreed.deadlineAt ? formatDate(agreed.deadlineAt) : '—' })}</p>}
          {proposal.thread.length > 0 && (
            <section aria-labelledby="conversation" className="mt-10">
              <h3 id="conversation" className="mb-4 font-display text-xl font-headline">{t('thread')}</h3>
              <Thread thread={proposal.thread} />
            </section>
          )}
        </article>
      </ReadingRegion>
      <Decisions
        key={`${id}-${status}-${version}`}
        proposal={{ id, version, title: pitch.title, author: author.name, assigneeId: assignee?.id ?? null, words: pitch.words, deadline: pitch.deliveryOn && pitch.deliveryOn >= today ? pitch.deliveryOn : '', today }}
        verbs={proposal.verbs}
        mine={assignee?.id === reader}
        actions={actions}
        decided={decided}
      />
    </>
  )
}
