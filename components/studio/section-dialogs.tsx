'use client'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { TextArea, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

type Section = { id: string; slug: string; name: string; description: string }

/** A new section, at the end of the masthead. */
export function AddSection({ create }: { create: FormAction }) {
  const t = useText('studio')
  return (
    <Dialog opens={<><Plus size={17} aria-hidden="true" />{t('section.add.button')}</>} title={t('section.add.title')} weight="main">
      <Form action={create} className="grid gap-5">
        <Fields />
        <Buttons confirm={t('section.add.confirm')} />
      </Form>
    </Dialog>
  )
}

/** Another name: the address follows it, and the old one leads to the new. */
export function EditSection({ section, rename }: { section: Section; rename: FormAction }) {
  const t = useText('studio')
  return (
    <Dialog opens={<Pencil size={17} aria-hidden="true" />} name={t('section.edit.button', { name: section.name })} title={t('section.edit.title', { name: section.name })} weight="quiet" size="sm">
      <Form action={rename} hidden={{ id: section.id }} className="grid gap-5">
        <Fields section={section} />
        <Buttons confirm={t('section.edit.confirm')} />
      </Form>
    </Dialog>
  )
}

/** Only a section without articles can go. */
export function RemoveSection({ section, remove }: { section: Section; remove: FormAction }) {
  const t = useText('studio')
  return (
    <Dialog opens={<Trash2 size={17} aria-hidden="true" />} name={t('section.remove.button', { name: section.name })} title={t('section.remove.title', { name: section.name })} weight="quiet" size="sm">
      <Form action={remove} hidden={{ id: section.id }} className="grid gap-5">
        <p className="text-md text-muted">{t('section.remove.about', { slug: section.slug })}</p>
        <Buttons confirm={t('section.remove.confirm')} danger />
      </Form>
    </Dialog>
  )
}

function Fields({ section }: { section?: Section }) {
  const t = useText('studio')
  return (
    <>
      <TextField name="name" label={t('section.name')} required defaultValue={section?.name} maxLength={40} />
      <TextArea name="description" label={t('section.description')} hint={t('section.descriptionHint')} defaultValue={section?.description} maxLength={300} rows={3} />
      <TextField name="slug" label={t('section.slug')} hint={t(section ? 'section.slugHint' : 'section.newSlugHint')} placeholder={section?.slug} maxLength={100} spellCheck={false} />
    </>
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
