'use client'
import type { ReactNode } from 'react'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { SubmitButton, type Weight } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { AskedList } from '@/lib/articles/asking'
import type { OpenReview } from '@/lib/articles/desk/text'
import type { Check } from '@/lib/articles/readiness'
import type { Verb } from '@/lib/articles/transitions'
import { timeZone } from '@/lib/i18n/formats'
import { localTimeOf } from '@/lib/i18n/local-time'
import { AppointmentFields } from './appointment-fields'
import { PointsField } from './following/points-field'
import { CandidateAnswer } from './unsigned/candidate-answer'
import { useOpenReview } from './open-now'
import { isHeldUp, OpenTold } from './open-told'
import { firstProposal, PublicNoteFields, PublishDialog } from './publish-dialog'
import { SubmitQuestion } from './submit-question'

export type MovesProps = {
  article: {
    id: string
    version: number
    title: string
    /** Whether it has been published before. */
    once: boolean
    /** For when it is scheduled. */
    scheduledFor: string | null
    embargo: { until: string; reason: string } | null
  }
  verbs: Verb[]
  actions: Record<Verb, FormAction>
  checks: Check[]
  /** What waits for a decision in the text. */
  open: OpenReview
  /** Who was asked to sign and has not consented, by name. */
  unanswered: readonly string[]
  /** The verbs for which this person has to say why. */
  mustSay: readonly Verb[]
  /** What the last sending back asked. */
  asked: AskedList | null
  licence: string
  /** What is worth a look before publication. */
  advice?: ReactNode
  /** How others will show the article. */
  outlook?: ReactNode
  /** What the text's section asks of its author. */
  points?: string[]
  /** Where to go once this is done; the same place without it. */
  next?: { taken: string; decided: string }
  /** The author's name, while they are no contributor: what is decided about the text may answer them too. */
  candidate?: string
  /** Whether keys press the buttons: in the queue, not where people write. */
  keys?: boolean
}

type Ask = 'nothing' | 'whether' | 'points' | 'message' | 'why' | 'withdrawal' | 'publication' | 'time' | 'submission'
type Look = { weight: Weight; key?: string; ask: Ask }

/** How each verb looks, which key presses it, and what it asks before it happens. */
export const moveLooks: Record<Verb, Look> = {
  submit: { weight: 'main', ask: 'submission' },
  resubmit: { weight: 'main', ask: 'submission' },
  take: { weight: 'main', key: 'Enter', ask: 'nothing' },
  publish: { weight: 'main', key: 'p', ask: 'publication' },
  schedule: { weight: 'main', ask: 'time' },
  reschedule: { weight: 'plain', ask: 'time' },
  unschedule: { weight: 'plain', ask: 'whether' },
  accept: { weight: 'main', key: 'a', ask: 'nothing' },
  sendBack: { weight: 'plain', key: 'd', ask: 'points' },
  putBack: { weight: 'main', ask: 'whether' },
  beginCorrection: { weight: 'plain', ask: 'why' },
  restore: { weight: 'main', ask: 'nothing' },
  withdraw: { weight: 'plain', ask: 'whether' },
  abandonCorrection: { weight: 'plain', ask: 'whether' },
  unpublish: { weight: 'danger', ask: 'withdrawal' },
  trash: { weight: 'danger', ask: 'whether' },
  decline: { weight: 'danger', key: 's', ask: 'message' },
}

const fields: Record<string, string> = { title: '#titre', standfirst: '#chapo', sectionId: '#rubrique', body: '#corps', alt: '#corps' }

/** The verbs that say what is open before they are taken. */
const told: readonly Verb[] = ['publish', 'accept', 'sendBack']

/** What was asked and is not ticked. */
const stillOpen = (asked: AskedList | null): string[] => (asked?.points ?? []).filter(({ doneAt }) => doneAt === null).map(({ words }) => words)

/** The verbs that may answer a candidate in the same breath. */
const answering: readonly Verb[] = ['sendBack', 'accept', 'publish', 'schedule', 'decline']

/** One verb: a button that acts at once, or one that opens its question. */
export function MoveButton(props: MovesProps & { verb: Verb; main: boolean }) {
  const { article, actions, checks, open: rendered, asked, mustSay, licence, points = [], next, candidate, keys = false, verb, main } = props
  const t = useText('studio')
  const open = useOpenReview(rendered)
  const look = moveLooks[verb]
  const weight = look.weight === 'main' && !main ? 'plain' : look.weight
  const shortcut = keys ? look.key : undefined
  const keyLabel = look.key === 'Enter' ? '↵' : undefined
  // In the queue the text was read as it was opened; drawn anew behind a quick answer, its page would not go on to the next one.
  const refreshes = !keys && (look.ask === 'submission' || told.includes(verb))
  const anchors = (path: string) => (path.startsWith('note-') ? `${keys ? `/redaction/articles/${article.id}` : ''}#${path}` : keys ? undefined : fields[path])
  const hidden = { id: article.id, version: article.version, ...(article.scheduledFor ? { was: article.scheduledFor } : {}) }
  const form = { action: actions[verb], hidden, next: verb === 'take' ? next?.taken : next?.decided, anchors }

  if (verb === 'publish') return <PublishDialog {...props} weight={weight} shortcut={shortcut} anchors={anchors} />
  const answersAuthor = candidate !== undefined && answering.includes(verb)
  const isAsked = look.ask !== 'nothing' && (look.ask !== 'why' || mustSay.includes(verb))
  if (!isAsked && !isHeldUp(verb, open) && !answersAuthor) {
    return (
      <Form {...form} className="grid gap-2">
        <SubmitButton weight={weight} shortcut={shortcut} keyLabel={keyLabel}>{t(`move.${verb}.button`)}</SubmitButton>
      </Form>
    )
  }
  return (
    <Dialog opens={t(`move.${verb}.button`)} title={t(`move.${verb}.title`)} weight={weight} shortcut={shortcut} refreshes={refreshes} unscripted={look.ask === 'points'}>
      <Form {...form} className="grid gap-5">
        {look.ask !== 'submission' && !isHeldUp(verb, open) && <p className="text-md text-muted">{t(`move.${verb}.about`, { title: article.title || t('untitled') })}</p>}
        {told.includes(verb) && <OpenTold verb={verb} open={open} />}
        {(look.ask === 'message' || look.ask === 'points') && <TextArea name="message" label={t('move.message')} hint={t('move.messageHint')} required rows={look.ask === 'points' ? 4 : 7} maxLength={4000} autoFocus />}
        {look.ask === 'why' && <TextArea name="message" label={t('move.why')} hint={t('move.whyHint')} required rows={4} maxLength={4000} autoFocus />}
        {look.ask === 'points' && <PointsField open={stillOpen(asked)} />}
        {look.ask === 'withdrawal' && (
          <>
            <TextArea name="message" label={t('move.reason')} hint={t('move.messageHint')} rows={4} maxLength={4000} />
            <TextField name="to" label={t('move.sendTo')} hint={t('move.sendToHint')} inputMode="url" maxLength={2000} />
          </>
        )}
        {look.ask === 'time' && <AppointmentFields at={article.scheduledFor ? localTimeOf(new Date(article.scheduledFor), timeZone()) : firstProposal(article.embargo?.until)} />}
        {verb === 'schedule' && article.once && !article.scheduledFor && <PublicNoteFields />}
        {answersAuthor && <CandidateAnswer verb={verb} name={candidate} />}
        {look.ask === 'submission' && <SubmitQuestion checks={checks} licence={licence} points={points} unticked={verb === 'resubmit' ? stillOpen(asked) : []} />}
        <div className="flex flex-wrap justify-end gap-2.5">
          <DialogClose>{t('ui.cancel')}</DialogClose>
          <SubmitButton weight={look.weight === 'danger' ? 'grave' : 'main'}>{t(`move.${verb}.confirm`)}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
