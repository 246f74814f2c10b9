'use client'
/** « Soumettre » : what the text still lacks, who wrote it, and what they agree to. */
import { SubmitButton } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Checkbox, RequiredNote, TextArea, TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { useText } from '@/components/ui/text'
import { SubmitQuestion } from '@/components/studio/submit-question'
import type { Check } from '@/lib/articles/readiness'

/** What somebody said of themselves before they took the text back to writing. */
export type Applicant = { name: string; email: string; letter: string }

type Props = { secret: string; checks: Check[]; person: Applicant; licence: string; action: FormAction }

/** Where each requirement is mended: the text stands behind the question. */
const fields: Record<string, string> = { title: '#titre', standfirst: '#chapo', sectionId: '#rubrique', body: '#corps', alt: '#corps' }

export function SubmitText({ secret, checks, person, licence, action }: Props) {
  const [t, studio] = [useText('beginning'), useText('studio')]
  return (
    <Dialog opens={t('submit.button')} title={t('submit.title')} weight="main">
      <Form action={action} hidden={{ secret, version: 0 }} className="grid gap-5" anchors={(path, own) => fields[path] ?? own}>
        <SubmitQuestion checks={checks} licence={licence} then={t('submit.about')}>
          <RequiredNote>{t('submit.required')}</RequiredNote>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField name="name" label={t('submit.name')} hint={t('submit.nameHint')} required autoComplete="name" maxLength={80} defaultValue={person.name} />
            <TextField name="email" type="email" label={t('submit.email')} hint={t('submit.emailHint')} required autoComplete="email" inputMode="email" autoCapitalize="none" spellCheck={false} maxLength={254} defaultValue={person.email} />
          </div>
          <TextArea name="letter" label={t('submit.letter')} rows={2} maxLength={2000} defaultValue={person.letter} />
        </SubmitQuestion>
        <Checkbox
          name="privacy" required
          label={<>{t('submit.privacyBefore')} <a href="/politique-de-confidentialite" target="_blank" rel="noopener" className="underline underline-offset-3">{t('submit.privacyLink')}</a>.</>}
        />
        <div className="absolute -left-[200vw]" aria-hidden="true">
          <label>{t('submit.trap')}<input name="site_web" type="text" tabIndex={-1} autoComplete="off" /></label>
        </div>
        <div className="flex flex-wrap justify-end gap-2.5">
          <DialogClose>{studio('ui.cancel')}</DialogClose>
          <SubmitButton>{t('submit.confirm')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
