import { ChevronDown, ChevronLeft, ChevronUp, SquarePen } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { IconLink } from '@/components/ui/icon-link'
import type { FormAction } from '@/components/ui/form'
import type { HistoryRow } from '@/lib/articles/desk/history'
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
import { MoveBar } from './moves'
import { OpenReview } from './open-review'
import { ReadText } from './read-text'

type Props = {
  work: TextInWork
  section: string | null
  history: HistoryRow[]
  actions: Record<Verb, FormAction>
  licence: string
  back: string
  previous?: string
  following?: string
  /** Where a decision leads: the next text, or the one before. */
  decided: string
  /** Where taking it leads: the same text, among those being read. */
  taken: string
  at: Date
}

/** The reading pane: the text, the reasons for a decision, and the decisions. */
export function QueueText({ work, section, history, actions, licence, back, previous, following, decided, taken, at }: Props) {
  const t = text('studio')
  const { text: read, permissions } = work
  const words = wordCount(read.body)
  const facts = [
    work.submittedAt && t('queue.submitted', { at: formatDateTime(work.submittedAt) }),
    work.status === 'submitted' || work.status === 'in_review' ? t('queue.waits', { since: elapsed(t, work.since, at) }) : null,
    work.assignee ? t('queue.assigned', { name: work.assignee.name }) : work.status === 'submitted' ? t('queue.unassigned') : null,
  ].filter((fact) => fact !== null)
  // What one does here is decide; what belongs to a text's own author is done on its page.
  const verbs = permissions.map(({ verb }) => verb).filter((verb) => !['trash', 'withdraw', 'submit', 'resubmit'].includes(verb))
  const moves = { article: { id: read.id, version: read.version, title: read.title, once: work.publishedAt !== null }, actions, checks: work.checks, open: work.open, mustSay: work.mustSay, unanswered: work.unanswered, asked: work.asked, licence, keys: true }

  return (
    <>
      <div className="flex h-12 shrink-0 items-center gap-1 border-b border-line px-3 lg:px-5">
        <span className="lg:hidden"><IconLink icon={ChevronLeft} label={t('queue.back')} href={back} replace /></span>
        <ArticleState {...work} />
        <span className="ml-auto flex items-center gap-1">
          {previous && <IconLink icon={ChevronUp} label={t('queue.previous')} href={previous} replace shortcut="k" />}
          {following && <IconLink icon={ChevronDown} label={t('queue.following')} href={following} replace shortcut="j" />}
          <ButtonLink href={`/redaction/articles/${read.id}`} size="sm" shortcut="e"><SquarePen size={15} aria-hidden="true" />{t(work.editable ? 'queue.edit' : 'queue.open')}</ButtonLink>
        </span>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-8 lg:px-10" tabIndex={0} role="region" aria-label={read.title || t('untitled')}>
        <ReadText title={read.title} standfirst={read.standfirst} body={read.body} hero={read.hero} section={section} photos={new Map(Object.entries(work.photos))} untitled={t('untitled')}>
          <p className="mt-3 text-md text-muted"><b className="font-semibold text-ink">{work.owner.name}</b> · {facts.join(' · ')}</p>
          <p className="mt-1 text-md text-muted empty:hidden"><OpenReview openSuggestions={work.open.suggestions} openNotes={work.open.notes + work.open.editorsNotes} /></p>
          <div className="mt-4 mb-7"><CheckChips checks={work.checks} words={words} minutes={readingMinutes(words)} /></div>
          {work.correction && <div className="mb-7"><CorrectionTold correction={work.correction} article={`/redaction/articles/${read.id}`} /></div>}
          {work.asked && <div className="mb-7 rounded-box border border-line bg-card px-4 py-3"><AskedPoints articleId={read.id} asked={work.asked} mayTick={false} headed /></div>}
        </ReadText>
        <section aria-labelledby="histoire" className="mx-auto mt-12 max-w-[680px] border-t border-line pt-5">
          <h3 id="histoire" className="font-display text-xl font-headline">{t('history.title')}</h3>
          <div className="-mx-5"><History rows={history} /></div>
        </section>
      </div>
      {verbs.length > 0 && <MoveBar key={`${read.id}-${work.status}`} {...moves} verbs={verbs} next={{ taken, decided }} />}
    </>
  )
}
