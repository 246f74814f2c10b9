import { minimumWords } from '@/lib/articles'
import { text } from '@/lib/i18n'
import { CheckField, Field, SelectField } from './form/field'
import type { FormView } from './form/form-view'
import { ErrorSummary, Notice, RequiredNote } from './form/messages'
import { PublicForm } from './form/public-form'
import { endpoints, links } from './links'

type Props = { view: FormView; token: string; sections: { id: string; name: string }[]; licence: string; done: boolean }

/** A text and its author in one form, for whoever runs no script. */
export function PlainTextForm({ view, token, sections, licence, done }: Props) {
  const [t, site] = [text('beginning'), text('site')]
  const before = (
    <div className="grid gap-4">
      {done && <Notice title={t('plain.done.title')}>{t('plain.done.text')}</Notice>}
      <RequiredNote />
      <ErrorSummary
        view={view}
        labels={{
          title: t('plain.form.title'),
          standfirst: t('plain.form.standfirst'),
          section: t('plain.form.section'),
          text: t('plain.form.text'),
          name: t('submit.name'),
          email: t('submit.email'),
          letter: t('submit.letter'),
          licence: t('plain.form.licence'),
          privacy: site('become.form.consentShort'),
        }}
      />
    </div>
  )
  return (
    <div className="column py-10 sm:py-14">
      <h1 className="headline-page">{t('plain.title')}</h1>
      <p className="standfirst mt-3 mb-7 text-xl leading-normal">{t('plain.standfirst')}</p>
      <PublicForm id={view.id} region="plain-text" action={endpoints.proposePlainly} token={token} before={before} className="mt-5 grid gap-5">
        <Field view={view} name="title" label={t('plain.form.title')} required maxLength={200} />
        <Field view={view} name="standfirst" label={t('plain.form.standfirst')} hint={t('plain.form.standfirstHint')} required rows={3} maxLength={500} />
        <SelectField view={view} name="section" label={t('plain.form.section')} required none={t('plain.form.sectionNone')} choices={sections.map(({ id, name }) => ({ value: id, label: name }))} />
        <Field view={view} name="text" label={t('plain.form.text')} hint={t('plain.form.textHint', { words: minimumWords })} required rows={18} maxLength={100_000} />
        <div className="grid gap-5 sm:grid-cols-2 sm:gap-4">
          <Field view={view} name="name" label={t('submit.name')} required autoComplete="name" maxLength={80} />
          <Field view={view} name="email" label={t('submit.email')} required type="email" autoComplete="email" maxLength={254} />
        </div>
        <Field view={view} name="letter" label={t('submit.letter')} rows={3} maxLength={2000} />
        <CheckField view={view} name="licence" required>{licence}</CheckField>
        <CheckField view={view} name="privacy" required>
          {site.rich('become.form.consent', { lien: (words) => <a key="lien" href={links.privacy} className="underline underline-offset-3">{words}</a> })}
        </CheckField>
        <div>
          <button type="submit" className="button">{t('plain.form.send')}</button>
        </div>
      </PublicForm>
    </div>
  )
}
