'use client'
import { ListChecks } from 'lucide-react'
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'

/** What is asked of every text of a section, one point a line. */
export function EditChecklist({ section, save }: { section: { id: string; name: string; checklist: string[] }; save: FormAction }) {
  const t = useText('proposals')
  const cancel = useText('studio')('ui.cancel')
  const lines = section.checklist.join('\n')
  return (
    <Dialog opens={<ListChecks size={17} aria-hidden="true" />} name={t('checklist.edit', { name: section.name })} title={t('checklist.edit', { name: section.name })} weight="quiet" size="sm">
      <Form action={save} hidden={{ id: section.id, before: lines }} className="grid gap-5">
        <p className="text-md text-muted">{t('checklist.about')}</p>
        <TextArea name="points" label={t('checklist.points')} hint={t('checklist.hint')} rows={9} defaultValue={lines} />
        <div className="flex flex-wrap justify-end gap-2.5">
          <DialogClose>{cancel}</DialogClose>
          <SubmitButton>{t('checklist.save')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
