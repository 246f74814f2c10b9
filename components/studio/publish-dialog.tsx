'use client'
import { useState } from 'react'
import { SubmitButton, type Weight } from '@/components/ui/button'
import { Choices } from '@/components/ui/choices'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Select, TextArea } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { useText } from '@/components/ui/text'
import { timeZone } from '@/lib/i18n/formats'
import { addDays, localTimeOf, type LocalTime } from '@/lib/i18n/local-time'
import { momentIn } from '@/lib/i18n/zone'
import { AppointmentFields } from './appointment-fields'
import { UnansweredCosigners } from './following/unanswered-cosigners'
import type { MovesProps } from './move-button'
import { useOpenReview } from './open-now'
import { isHeldUp, OpenTold } from './open-told'
import { CandidateAnswer } from './unsigned/candidate-answer'

type Props = MovesProps & { weight: Weight; shortcut?: string; anchors: (path: string) => string | undefined }

/** The question « Publier ? »: what is worth a look, how it will look elsewhere, and whether now or, once the text is accepted, at a time. */
export function PublishDialog({ article, verbs, actions, open: rendered, unanswered, advice, outlook, candidate, next, weight, shortcut, keys = false, anchors }: Props) {
  const t = useText('studio')
  const s = useText('scheduling')
  const open = useOpenReview(rendered)
  const { embargo } = article
  const mayPlan = verbs.includes('schedule')
  const hidden = { id: article.id, version: article.version, ...(article.scheduledFor ? { was: article.scheduledFor } : {}) }
  const [later, setLater] = useState<LocalTime | null>(null)
  const choose = (when: 'now' | 'later') => setLater(when === 'later' ? firstProposal(embargo?.until) : null)
  return (
    <Dialog opens={t('move.publish.button')} title={mayPlan ? s('publish.title') : t('move.publish.title')} weight={weight} shortcut={shortcut} refreshes={!keys} room={outlook ? 'broad' : 'usual'}>
      <div className={outlook ? 'grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-[minmax(0,1fr)_20rem]' : ''}>
        <Form action={later ? actions.schedule : actions.publish} hidden={hidden} next={next?.decided} anchors={anchors} className="flex flex-col gap-5">
          {!mayPlan && !isHeldUp('publish', open) && <p className="text-md text-muted">{t('move.publish.about', { title: article.title || t('untitled') })}</p>}
          <OpenTold verb="publish" open={open} />
          {advice}
          {unanswered.length > 0 && <UnansweredCosigners names={unanswered} />}
          {embargo && <Notice tone="danger">{s('embargo.stands', { moment: momentIn(s, new Date(embargo.until)), reason: embargo.reason })}</Notice>}
          {mayPlan && (
            <Choices
              legend={s('publish.when')}
              value={later ? 'later' : 'now'}
              choices={[{ value: 'now', label: s('publish.now'), hint: s('publish.nowHint') }, { value: 'later', label: s('publish.later'), hint: s('publish.laterHint') }]}
              onChoose={choose}
            />
          )}
          {later && <AppointmentFields at={later} />}
          {article.once && !article.scheduledFor && <PublicNoteFields />}
          {candidate !== undefined && <CandidateAnswer verb="publish" name={candidate} />}
          <div className="mt-auto flex flex-wrap justify-end gap-2.5">
            <DialogClose>{t('ui.cancel')}</DialogClose>
            <SubmitButton>{later ? s('publish.confirmLater') : t('move.publish.confirm')}</SubmitButton>
          </div>
        </Form>
        {outlook && <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 border-t border-line pt-5 text-md md:border-t-0 md:border-l md:pt-0 md:pl-6">{outlook}</div>}
      </div>
    </Dialog>
  )
}

/** What readers are told of a new version, and as what. */
export function PublicNoteFields() {
  const t = useText('studio')
  const s = useText('scheduling')
  return (
    <div className="grid gap-4">
      <TextArea name="publicNote" label={t('move.publicNote')} hint={t('move.publicNoteHint')} rows={3} maxLength={500} />
      <Select name="noteKind" label={s('note.kind')} hint={s('note.kindHint')} choices={[{ value: 'update', label: s('note.update') }, { value: 'correction', label: s('note.correction') }]} />
    </div>
  )
}

/** An hour to begin with: the end of the embargo, or tomorrow at nine. */
export function firstProposal(embargoUntil: string | undefined): LocalTime {
  if (embargoUntil && Date.parse(embargoUntil) > Date.now()) return localTimeOf(new Date(embargoUntil), timeZone())
  return { date: addDays(localTimeOf(new Date(), timeZone()).date, 1), time: '09:00' }
}
