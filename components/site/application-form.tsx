import { text } from '@/lib/i18n'
import { CheckField, Field } from './form/field'
import type { FormView } from './form/form-view'
import { ErrorSummary, Notice, RequiredNote } from './form/messages'
import { PublicForm } from './form/public-form'
import { endpoints, links } from './links'

/** Applying to write. */
export function ApplicationForm({ view, token, done }: { view: FormView; token: string; done: boolean }) {
  const t = text('site')
  const before = (
    <div className="grid gap-4">
      {done && <Notice title={t('become.done.title')}>{t('become.done.text')}</Notice>}
      <div>
        <h2 className="headline-2">{t('become.form.title')}</h2>
        <RequiredNote />
      </div>
      <ErrorSummary
        view={view}
        labels={{
          name: t('form.name'),
          email: t('form.email'),
          motivation: t('become.form.motivation'),
          topics: t('become.form.topics'),
          links: t('become.form.links'),
          consent: t('become.form.consentShort'),
        }}
      />
    </div>
  )
  return (
    <PublicForm id={view.id} region="application" action={endpoints.apply} token={token} before={before} className="mt-5 grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2 sm:gap-4">
        <Field view={view} name="name" label={t('form.name')} required autoComplete="name" maxLength={80} />
        <Field view={view} name="email" label={t('form.email')} required type="email" autoComplete="email" maxLength={254} />
      </div>
      <Field view={view} name="motivation" label={t('become.form.motivation')} required rows={6} maxLength={5000} />
      <Field view={view} name="topics" label={t('become.form.topics')} hint={t('become.form.topicsHint')} required maxLength={500} />
      <Field view={view} name="links" label={t('become.form.links')} hint={t('become.form.linksHint')} rows={3} maxLength={2000} />
      <CheckField view={view} name="consent" required>
        {t.rich('become.form.consent', { lien: (words) => <a key="lien" href={links.privacy} className="underline underline-offset-3">{words}</a> })}
      </CheckField>
      <div>
        <button type="submit" className="button">
          {t('become.form.send')}
        </button>
      </div>
    </PublicForm>
  )
}
