import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Form, type FormAction } from '@/components/ui/form'
import { text } from '@/lib/i18n'
import { QuietPage } from './quiet-page'

type Props = { site: string; secret: string; title: string; email: string; expired: boolean; correct: FormAction; resume: FormAction }

/** Submitted, and not confirmed yet: look at your mail, or say that the address was wrong. */
export function WaitingText({ site, secret, title, email, expired, correct, resume }: Props) {
  const t = text('beginning')
  return (
    <QuietPage site={site} title={t('waiting.title')} seed={title}>
      <p className="mt-4 font-serif text-xl leading-normal text-muted [overflow-wrap:anywhere]">{t(expired ? 'waiting.expired' : 'waiting.text', { email, title })}</p>
      <section aria-labelledby="adresse" className="mt-9 border-t border-line pt-6">
        <h2 id="adresse" className="mb-4 text-md font-semibold">{t('waiting.where')}</h2>
        <Form action={correct} hidden={{ secret }} says="here" className="grid max-w-md gap-4">
          <TextField key={email} name="email" type="email" label={t('waiting.email')} required autoComplete="email" inputMode="email" autoCapitalize="none" spellCheck={false} maxLength={254} defaultValue={email} />
          <div><SubmitButton weight="plain">{t('waiting.again')}</SubmitButton></div>
        </Form>
      </section>
      <section className="mt-8 border-t border-line pt-6">
        <Form action={resume} hidden={{ secret }}><SubmitButton weight="plain">{t('waiting.resume')}</SubmitButton></Form>
        <p className="mt-2 text-sm text-muted">{t('waiting.resumeAbout')}</p>
      </section>
      <p className="mt-8 text-md text-muted">{t('waiting.keep')}</p>
    </QuietPage>
  )
}
