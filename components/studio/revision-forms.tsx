'use client'
/** What may be done with a revision: keep the text as it is, give a name, bring one back. Each asks first. */
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { limits } from '@/lib/articles/limits'

export type RevisionActions = { save: FormAction; name: FormAction; restore: FormAction }

/** « Enregistrer une version » */
export function SaveVersion({ articleId, action }: { articleId: string; action: FormAction }) {
  const t = useText('studio')
  return (
    <Dialog opens={t('revision.save.button')} title={t('revision.save.title')} size="sm">
      <Form action={action} hidden={{ id: articleId }} className="grid gap-5">
        <p className="text-md text-muted">{t('revision.save.about')}</p>
        <TextField name="name" label={t('revision.nameLabel')} hint={t('revision.save.hint')} required maxLength={limits.revisionName} autoFocus autoComplete="off" />
        <Buttons confirm={t('revision.save.confirm')} />
      </Form>
    </Dialog>
  )
}

export function NameRevision({ articleId, number, name, opens, isOpen, action }: { articleId: string; number: number; name: string | null; opens: string; isOpen: boolean; action: FormAction }) {
  const t = useText('studio')
  return (
    <Dialog opens={opens} name={t('revision.name.buttonOf', { number })} title={t('revision.name.title', { number })} weight="quiet" size="sm" className="px-2!">
      <Form action={action} hidden={{ id: articleId, number }} className="grid gap-5">
        <p className="text-md text-muted">{t(isOpen ? 'revision.name.aboutWorking' : 'revision.name.about')}</p>
        <TextField name="name" label={t('revision.nameLabel')} hint={t('revision.nameHint')} defaultValue={name ?? ''} maxLength={limits.revisionName} autoFocus autoComplete="off" />
        <Buttons confirm={t('revision.name.confirm')} />
      </Form>
    </Dialog>
  )
}

type RestoreProps = {
  articleId: string
  /** The version of the working text that was read: what makes room. */
  version: number
  number: number
  /** When and by whom the revision was saved, in words. */
  at: string
  by: string
  action: FormAction
  /** Where to go once it is done; without it the page is read again in place. */
  next?: string
  quiet?: boolean
}

export function RestoreRevision({ articleId, version, number, at, by, action, next, quiet = false }: RestoreProps) {
  const t = useText('studio')
  return (
    <Dialog opens={quiet ? t('revision.restore.button') : <Short words={t('revision.restore.button')} whole={t('revision.restore.buttonOf', { number })} />} name={t('revision.restore.buttonOf', { number })} title={t('revision.restore.title', { number })} weight={quiet ? 'quiet' : 'plain'} size="sm" className={quiet ? 'px-2!' : ''}>
      <Form action={action} hidden={{ id: articleId, number, version }} next={next} className="grid gap-5">
        <p className="text-md text-muted">{t('revision.restore.about', { number, at, by })}</p>
        <Buttons confirm={t('revision.restore.confirm')} />
      </Form>
    </Dialog>
  )
}

/** Fewer words on a phone. */
function Short({ words, whole }: { words: string; whole: string }) {
  return (
    <>
      <span className="sm:hidden">{words}</span>
      <span className="max-sm:hidden">{whole}</span>
    </>
  )
}

function Buttons({ confirm }: { confirm: string }) {
  const t = useText('studio')
  return (
    <div className="flex flex-wrap justify-end gap-2.5">
      <DialogClose>{t('ui.cancel')}</DialogClose>
      <SubmitButton>{confirm}</SubmitButton>
    </div>
  )
}
