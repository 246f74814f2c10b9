'use client'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { Dialog } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import type { Label } from '@/lib/articles/desk/labels'
import { LabelMark, labelColours } from './label-mark'
import { Foot } from './text-desk'

type Props = { labels: (Label & { texts: number })[]; actions: { create: FormAction; edit: FormAction; remove: FormAction } }

/** Every label of the desk, and what may be done with it. */
export function LabelList({ labels, actions }: Props) {
  const t = useText('desk')
  if (labels.length === 0) return <EmptyState title={t('label.empty.title')} picture="/zellige/carre/rabat/arcs/etiquettes.svg" action={<AddLabel action={actions.create} />}><p>{t('label.empty.about')}</p></EmptyState>
  return (
    <div className="max-w-3xl px-4 py-6 lg:px-6">
      <p className="mb-4 text-base text-muted">{t('label.about')}</p>
      <ul className="border-t border-line">
        {labels.map((label) => (
          <li key={label.id} className="flex items-center gap-4 border-b border-line py-2.5">
            <span className="min-w-0 flex-1"><LabelMark {...label} whole /></span>
            <a href={`/redaction/soumissions?onglet=all&etiquette=${label.id}`} className="shrink-0 text-sm text-muted underline underline-offset-2 hover:text-ink">{t('label.texts', { texts: label.texts })}</a>
            <span className="flex">
              <Dialog opens={<Pencil size={16} aria-hidden="true" />} name={t('label.edit.button', { name: label.name })} title={t('label.edit.title')} weight="quiet" size="sm">
                <Form action={actions.edit} hidden={{ id: label.id }} className="grid gap-5"><LabelFields label={label} /><Foot confirm={t('label.edit.confirm')} /></Form>
              </Dialog>
              <Dialog opens={<Trash2 size={16} aria-hidden="true" />} name={t('label.remove.button', { name: label.name })} title={t('label.remove.title', { name: label.name })} weight="quiet" size="sm">
                <Form action={actions.remove} hidden={{ id: label.id }} className="grid gap-5"><p className="text-md text-muted">{t('label.remove.about', { texts: label.texts })}</p><Foot confirm={t('label.remove.confirm')} danger /></Form>
              </Dialog>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function AddLabel({ action }: { action: FormAction }) {
  const t = useText('desk')
  return (
    <Dialog opens={<><Plus size={17} aria-hidden="true" />{t('label.add.button')}</>} title={t('label.add.title')} weight="main">
      <Form action={action} className="grid gap-5"><LabelFields /><Foot confirm={t('label.add.confirm')} /></Form>
    </Dialog>
  )
}

function LabelFields({ label }: { label?: Label }) {
  const t = useText('desk')
  return (
    <>
      <TextField name="name" label={t('label.name')} required maxLength={40} defaultValue={label?.name} />
      <fieldset>
        <legend className="mb-2 text-md font-semibold">{t('label.colour')}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          {labelColours.map((colour) => (
            <label key={colour} className="flex cursor-pointer items-center gap-2">
              <input type="radio" name="colour" value={colour} defaultChecked={colour === (label?.colour ?? 'accent')} className="size-4 accent-accent" />
              <LabelMark name={t(`label.colours.${colour}`)} colour={colour} />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}
