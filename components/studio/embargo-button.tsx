'use client'
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { timeZone } from '@/lib/i18n/formats'
import { localTimeOf } from '@/lib/i18n/local-time'
import { momentIn } from '@/lib/i18n/zone'
import { AppointmentFields } from './appointment-fields'

type Props = {
  articleId: string
  embargo: { until: string; reason: string } | null
  actions: { set: FormAction; lift: FormAction }
}

/** Sets an embargo, or moves and lifts the one that stands. */
export function EmbargoButton({ articleId, embargo, actions }: Props) {
  const t = useText('studio')
  const s = useText('scheduling')
  const hidden = { id: articleId }
  return (
    <Dialog opens={s(embargo ? 'embargo.change' : 'embargo.button')} title={s(embargo ? 'embargo.change' : 'embargo.title')}>
      <Form action={actions.set} hidden={hidden} className="grid gap-5">
        <p className="text-md text-muted">{embargo ? s('embargo.stands', { moment: momentIn(s, new Date(embargo.until)), reason: embargo.reason }) : s('embargo.about')}</p>
        <AppointmentFields at={embargo ? localTimeOf(new Date(embargo.until), timeZone()) : { date: '', time: '09:00' }} />
        <TextField name="reason" label={s('embargo.reason')} hint={s('embargo.reasonHint')} required maxLength={200} defaultValue={embargo?.reason} />
        <div className="flex flex-wrap justify-end gap-2.5">
          <DialogClose>{t('ui.cancel')}</DialogClose>
          <SubmitButton>{s('embargo.confirm')}</SubmitButton>
        </div>
      </Form>
      {embargo && (
        <Form action={actions.lift} hidden={hidden} className="mt-5 border-t border-line pt-5">
          <SubmitButton weight="danger">{s('embargo.lift')}</SubmitButton>
        </Form>
      )}
    </Dialog>
  )
}
