'use client'
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

/** Yes or no, in the editor's own words: both are mailed. */
export function ApplicationAnswer({ id, name, accept, decline }: { id: string; name: string; accept: FormAction; decline: FormAction }) {
  const t = useText('studio')
  return (
    <div className="flex flex-wrap gap-2.5 border-t border-line pt-4">
      <Dialog opens={t('application.accept.button')} title={t('application.accept.title', { name })} weight="main">
        <Form action={accept} hidden={{ id }} className="grid gap-5">
          <p className="text-md text-muted">{t('application.accept.about')}</p>
          <TextArea name="message" label={t('application.accept.message')} maxLength={4000} />
          <div className="flex flex-wrap justify-end gap-2.5"><DialogClose>{t('ui.cancel')}</DialogClose><SubmitButton>{t('application.accept.confirm')}</SubmitButton></div>
        </Form>
      </Dialog>
      <Dialog opens={t('application.decline.button')} title={t('application.decline.title', { name })} weight="danger">
        <Form action={decline} hidden={{ id }} className="grid gap-5">
          <p className="text-md text-muted">{t('application.decline.about')}</p>
          <TextArea name="message" label={t('application.decline.message')} required maxLength={4000} />
          <div className="flex flex-wrap justify-end gap-2.5"><DialogClose>{t('ui.cancel')}</DialogClose><SubmitButton weight="grave">{t('application.decline.confirm')}</SubmitButton></div>
        </Form>
      </Dialog>
    </div>
  )
}
