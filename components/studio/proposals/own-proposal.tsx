import { ButtonLink } from '@/components/ui/button'
import type { FormAction } from '@/components/ui/form'
import { formatDate, formatNumber, text } from '@/lib/i18n'
import type { ReadProposal } from '@/lib/proposals'
import { Answer, Step } from './answer'
import { PitchText } from './pitch'
import { Thread } from './thread'

type Props = { proposal: ReadProposal; edit: string; answer: FormAction; resume: FormAction }

const turn = { draft: 'bg-wash text-muted', waiting: 'bg-tint text-accent', asked: 'bg-saffron-tint text-saffron', accepted: 'bg-success-tint text-success', declined: 'bg-danger-tint text-danger', withdrawn: 'bg-wash text-muted' } as const

/** A proposal as its author reads it: whose turn it is, what was said, the pitch. */
export function OwnProposal({ proposal, edit, answer, resume }: Props) {
  const t = text('proposals')
  const { id, status, pitch, thread, agreed, verbs } = proposal
  return (
    <>
      <div className={`grid grid-cols-[minmax(0,1fr)] gap-3 rounded-box px-5 py-4 ${turn[status]}`}>
        <p className="text-base font-semibold">{t(`expected.${status}`)}</p>
        {agreed && <p className="text-md">{t('read.agreed', { words: formatNumber(agreed.words), day: agreed.deadlineAt ? formatDate(agreed.deadlineAt) : '—' })}</p>}
        {agreed?.articleId && <div><ButtonLink href={`/espace/articles/${agreed.articleId}`} weight="main">{t('write')}</ButtonLink></div>}
        {verbs.includes('resume') && <div><Step id={id} label={t('resume')} action={resume} weight="main" /></div>}
      </div>
      {(thread.length > 0 || verbs.includes('answer')) && (
        <section aria-labelledby="conversation" className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <h2 id="conversation" className="font-display text-2xl font-headline">{t('thread')}</h2>
          <Thread thread={thread} />
          {verbs.includes('answer') && <Answer key={thread.length} id={id} asked={status === 'asked'} action={answer} />}
        </section>
      )}
      <section aria-labelledby="sujet" className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <div className="flex items-center justify-between gap-4">
          <h2 id="sujet" className="font-display text-2xl font-headline">{t('pitch')}</h2>
          {verbs.includes('edit') && <ButtonLink href={edit} size="sm">{t('edit')}</ButtonLink>}
        </div>
        <PitchText pitch={pitch} />
      </section>
    </>
  )
}
