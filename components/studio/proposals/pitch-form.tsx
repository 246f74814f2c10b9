'use client'
import { SubmitButton } from '@/components/ui/button'
import { RequiredNote, Select, TextArea, TextField } from '@/components/ui/field'
import { Form, VersionField, type FormAction } from '@/components/ui/form'
import { ForgetTyped, KeepTyped } from '@/components/ui/keep-typed'
import { useText } from '@/components/ui/text'
import { limits } from '@/lib/proposals/limits'
import type { Pitch } from '@/lib/proposals'

type Props = {
  id: string
  author: string
  /** The version that stands in the fields; null while it was never saved. */
  version: number | null
  /** Whether the editors have it already: then it is put right, and no longer kept aside. */
  sent: boolean
  pitch: Pitch | null
  sections: { id: string; name: string }[]
  /** The first day that can be proposed. */
  today: string
  action: FormAction
}

/** Where words wait in the tab; each person’s own, for others may sign in there later. */
const newPitch = (author: string) => `pitch:${author}`

/** On the page of a pitch: it has arrived as it was typed. */
export const PitchArrived = ({ id, author }: Pick<Props, 'id' | 'author'>) => <ForgetTyped place={newPitch(author)} of={id} />

/** The form of a pitch. Its buttons say what becomes of it, with or without script. */
export function PitchForm({ id, author, version, sent, pitch, sections, today, action }: Props) {
  const t = useText('proposals')
  const required = useText('studio')('ui.required')
  return (
    <Form action={action} hidden={{ id }} className="grid grid-cols-[minmax(0,1fr)] gap-6" label={t('form.label')}>
      <KeepTyped place={version === null ? newPitch(author) : `${newPitch(author)}:${id}:${version}`} of={id} />
      <VersionField version={version} />
      <RequiredNote>{required}</RequiredNote>
      <TextField name="title" label={t('field.title')} hint={t('hint.title')} required defaultValue={pitch?.title} maxLength={limits.title} />
      <TextArea name="angle" label={t('field.angle')} hint={t('hint.angle')} required rows={3} defaultValue={pitch?.angle} maxLength={limits.angle} />
      <TextArea name="summary" label={t('field.summary')} hint={t('hint.summary')} required rows={6} defaultValue={pitch?.summary} maxLength={limits.summary} />
      <TextArea name="sources" label={t('field.sources')} hint={t('hint.sources')} rows={4} defaultValue={pitch?.sources} maxLength={limits.sources} />
      <div className="grid gap-6 sm:grid-cols-3">
        <TextField name="words" label={t('field.words')} hint={t('hint.words')} required inputMode="numeric" defaultValue={pitch?.words?.toString()} maxLength={7} />
        <TextField name="deliveryOn" label={t('field.deliveryOn')} hint={t('hint.deliveryOn')} required type="date" min={today} defaultValue={pitch?.deliveryOn ?? undefined} />
        <Select name="sectionId" label={t('field.section')} hint={t('hint.section')} defaultValue={pitch?.section?.id ?? ''} choices={[{ value: '', label: t('field.noSection') }, ...sections.map((section) => ({ value: section.id, label: section.name }))]} />
      </div>
      <div className="-mx-4 flex flex-col-reverse gap-2.5 border-t border-line bg-paper px-4 py-3 sm:flex-row sm:justify-end lg:sticky lg:bottom-0 lg:-mx-6 lg:px-6">
        {/* Enter in a field presses the first button: it keeps, and sends nothing. */}
        {!sent && <SubmitButton name="verb" value="keep" weight="plain">{t('form.keep')}</SubmitButton>}
        <SubmitButton name="verb" value={sent ? 'edit' : 'send'}>{t(sent ? 'form.edit' : 'form.send')}</SubmitButton>
      </div>
    </Form>
  )
}
