'use client'
/** What may be done with a preview link and with a note that came by one. */
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { TermField } from './term-field'

export type PreviewActions = { share: FormAction; renew: FormAction; revoke: FormAction; passOn: FormAction }

type Props = { articleId: string; link: { id: string; label: string }; action: FormAction }

/** « Prolonger »: the same address lives on. */
export function RenewPreview({ articleId, link, action }: Props) {
  const t = useText('previews')
  return (
    <Dialog opens={t('renew.button')} name={t('renew.buttonOf', { label: link.label })} title={t('renew.title', { label: link.label })} weight="quiet" size="sm" className="px-2!">
      <Form action={action} hidden={{ article: articleId, link: link.id }} className="grid gap-5">
        <p className="text-md text-muted">{t('renew.about')}</p>
        <TermField />
        <Buttons confirm={t('renew.confirm')} />
      </Form>
    </Dialog>
  )
}

/** « Révoquer »: at once, and for good. */
export function RevokePreview({ articleId, link, action }: Props) {
  const t = useText('previews')
  return (
    <Dialog opens={t('revoke.button')} name={t('revoke.buttonOf', { label: link.label })} title={t('revoke.title', { label: link.label })} weight="quiet" size="sm" className="px-2!">
      <Form action={action} hidden={{ article: articleId, link: link.id }} className="grid gap-5">
        <p className="text-md text-muted">{t('revoke.about')}</p>
        <Buttons confirm={t('revoke.confirm')} danger />
      </Form>
    </Dialog>
  )
}

/** Shows a note from outside to the author too. */
export function PassOn({ articleId, thread, action }: { articleId: string; thread: string; action: FormAction }) {
  const t = useText('previews')
  return (
    <Form action={action} hidden={{ article: articleId, thread }}>
      <SubmitButton weight="quiet" size="sm" className="px-2!">{t('panel.passOn')}</SubmitButton>
    </Form>
  )
}

function Buttons({ confirm, danger = false }: { confirm: string; danger?: boolean }) {
  const t = useText('studio')
  return (
    <div className="flex flex-wrap justify-end gap-2.5">
      <DialogClose>{t('ui.cancel')}</DialogClose>
      <SubmitButton weight={danger ? 'grave' : 'main'}>{confirm}</SubmitButton>
    </div>
  )
}
