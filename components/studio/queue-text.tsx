import type { ReactNode } from 'react'
import { SquarePen } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/navigation'
import type { FormAction } from '@/components/ui/form'
import type { HistoryRow } from '@/lib/articles/desk/history'
import type { DeskRow } from '@/lib/articles/desk/rows'
import type { TextInWork } from '@/lib/articles/desk/text'
import type { Verb } from '@/lib/articles/transitions'
import { readingMinutes, wordCount } from '@/lib/content'
import { formatDateTime, text } from '@/lib/i18n'
import { ArticleState } from './article-state'
import { CheckChips } from './checks'
import { elapsed } from './elapsed'
import { AskedPoints } from './following/asked-points'
import { CorrectionTold } from './following/correction-told'
import { History } from './history'
import { movedArticle } from './moved-article'
import { MoveBar } from './moves'
import { OpenReview } from './open-review'
import { dayField, standingOf } from './desk/standing'
import { TextDesk, type Choices, type DeskActions } from './desk/text-desk'
import { ReadText } from './read-text'
import { ReadingBar } from './reading-bar'
import { ReadingRegion } from './reading-region'
import { SubmissionPoints } from './submission-points'

type Props = {
  work: TextInWork
  row: DeskRow
  desk: { choices: Choices; actions: DeskActions; lateDays: number }
  /** Where everything of its author is listed. */
  author: string
  section: string | null
  history: HistoryRow[]
  actions: Record<Verb, FormAction>
  licence: string
  /** What is worth a look before publication. */
  advice: ReactNode
  /** How it will look elsewhere. */
  outlook: ReactNode
  back: string
  previous?: string
  following?: string
  /** Where a decision leads: the next text, or the one before. */
  decided: string
  /** Where taking it leads: the same text, among those being read. */
  taken: string
  at: Date
  /** Who wrote it, while they are no contributor. */
  candidate: ReactNode
}

/** The reading pane: the text, the reasons for a decision, and the decisions. */
export function QueueText({ work, row, desk, author, section, history, actions, licence, advice, outlook, back, previous, following, decided, taken, at, candidate }: Props) {
  const t = text('studio')
  const { text: read, permissions } = work
  const words = wordCount(read.body)
  const facts = [
    work.submittedAt && t('queue.submitted', { at: formatDateTime(work.submittedAt) }),
    work.status === 'submitted' || work.status === 'in_review' ? t('queue.waits', { since: elapsed(t, work.since, at) }) : null,
  ].filter((fact) => fact !== null)
  // What one does here is decide; what belongs to a text's own author is done on its page.
  const verbs = permissions.map(({ verb }) => verb).filter((verb) => !['trash', 'withdraw', 'submit', 'resubmit'].includes(verb))
  const { due, late } = standingOf(row, at, desk.lateDays)
  const moves = { article: movedArticle(work), actions, checks: work.checks, open: work.open, mustSay: work.mustSay, unanswered: work.unanswered, asked: work.asked, licence, advice, outlook, keys: true, ...(work.owner.isCandidate ? { candidate: work.owner.name } : {}) }

  return (
    <>
      <ReadingBar state={<ArticleState {...work} />} back={back} previous={previous} following={following} words={{ back: t('queue.back'), previous: t('queue.previous'), following: t('queue.following') }}>
        <ButtonLink href={`/redaction/articles/${read.id}`} size="sm" shortcut="o"><SquarePen size={15} aria-hidden="true" />{t(work.editable ? 'queue.edit' : 'queue.open')}</ButtonLink>
      </ReadingBar>
      <TextDesk key={`${row.id}-${row.since.getTime()}`} text={{ ...row, due, late: late.due, day: dayField(row.deadlineAt) }} choices={desk.choices} actions={desk.actions} />
      <ReadingRegion key={read.id} label={read.title || t('untitled')}>
        {candidate}
        <ReadText title={read.title} standfirst={read.standfirst} body={read.body} hero={read.hero} section={section} photos={new Map(Object.entries(work.photos))} untitled={t('untitled')}>
          <p className="mt-3 text-md text-muted"><Link href={author} className="font-semibold text-ink hover:text-accent">{work.owner.name}</Link> · {facts.join(' · ')}</p>
          <p className="mt-1 text-md text-muted empty:hidden"><OpenReview openSuggestions={work.open.suggestions} openNotes={work.open.notes + work.open.editorsNotes} /></p>
          <div className="mt-4 mb-7 grid gap-5"><CheckChips checks={work.checks} words={words} minutes={readingMinutes(words)} /><SubmissionPoints points={work.points} /></div>
          {work.correction && <div className="mb-7"><CorrectionTold correction={work.correction} article={`/redaction/articles/${read.id}`} /></div>}
          {work.asked && <div className="mb-7 rounded-box border border-line bg-card px-4 py-3"><AskedPoints articleId={read.id} asked={work.asked} mayTick={false} headed /></div>}
        </ReadText>
        <section aria-labelledby="histoire" className="mx-auto mt-12 max-w-[680px] border-t border-line pt-5">
          <h3 id="histoire" className="font-display text-xl font-headline">{t('history.title')}</h3>
          <div className="mt-5"><History rows={history} whole={`/redaction/journal?article=${read.id}`} /></div>
        </section>
      </ReadingRegion>
      {verbs.length > 0 && <MoveBar key={`${read.id}-${work.status}`} {...moves} verbs={verbs} next={{ taken, decided }} />}
    </>
  )
}
