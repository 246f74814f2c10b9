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
import { OpenTold } from './open-told'
import { CandidateAnswer } from './unsigned/candidate-answer'

type Props = MovesProps & { weight: Weight; shortcut?: string; anchors: (path: string) => string | undefined }

/** Publication of an accepted text: now, or at a time. */
export function PublishDialog({ article, actions, open: rendered, unanswered, advice, candidate, next, weight, shortcut, keys = false, anchors }: Props) {
  const t = useText('studio')
  const s = useText('scheduling')
  const open = useOpenReview(rendered)
  const { embargo } = article
  const [later, setLater] = useState<LocalTime | null>(null)
  const choose = (when: 'now' | 'later') => setLater(when === 'later' ? firstProposal(embargo?.until) : null)
  return (
    <Dialog opens={t('move.publish.button')} title={s('publish.title')} weight={weight} shortcut={shortcut} refreshes={!keys}>
      <Form action={later ? actions.schedule : actions.publish} hidden={{ id: article.id, version: article.version }} next={next?.decided} anchors={anchors} className="grid gap-5">
        <OpenTold verb="publish" open={open} />
        {advice}
        {unanswered.length > 0 && <UnansweredCosigners names={unanswered} />}
        {embargo && <Notice tone="danger">{s('embargo.stands', { moment: momentIn(s, new Date(embargo.until)), reason: embargo.reason })}</Notice>}
        <Choices
          legend={s('publish.when')}
          value={later ? 'later' : 'now'}
          choices={[{ value: 'now', label: s('publish.now'), hint: s('publish.nowHint') }, { value: 'later', label: s('publish.later'), hint: s('publish.laterHint') }]}
          onChoose={choose}
        />
        {later && <AppointmentFields at={later} />}
        {article.once && <PublicNoteFields />}
        {candidate !== undefined && <CandidateAnswer verb="publish" name={candidate} />}
        <div className="flex flex-wrap justify-end gap-2.5">
          <DialogClose>{t('ui.cancel')}</DialogClose>
          <SubmitButton>{later ? s('publish.confirmLater') : t('move.publish.confirm')}</SubmitButton>
        </div>
      </Form>
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
