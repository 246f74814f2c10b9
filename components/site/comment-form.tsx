import { text } from '@/lib/i18n'
import { Field } from './form/field'
import type { FormView } from './form/form-view'
import { ErrorSummary, Notice, RequiredNote } from './form/messages'
import { PublicForm } from './form/public-form'
import { endpoints } from './links'

type Props = { slug: string; view: FormView; token: string; done: 'held' | 'published' | null }

/** « Laisser un commentaire ». */
export function CommentForm({ slug, view, token, done }: Props) {
  const t = text('site')
  const before = (
    <div className="grid gap-4">
      {done && <Notice title={t(`comments.done.${done}.title`)}>{t(`comments.done.${done}.text`)}</Notice>}
      <div>
        <h3 className="headline-3">{t('comments.form.title')}</h3>
        <RequiredNote before={t('comments.form.private')} />
      </div>
      <ErrorSummary view={view} labels={{ body: t('comments.form.body'), name: t('form.name'), email: t('form.email') }} />
    </div>
  )
  return (
    <div className="mt-8 print:hidden">
      <PublicForm id={view.id} region="comment" action={endpoints.comment(slug)} token={token} before={before} className="mt-4.5 grid gap-4.5">
        <Field view={view} name="body" label={t('comments.form.body')} required rows={5} maxLength={5000} />
        <div className="grid gap-4.5 sm:grid-cols-2 sm:gap-4">
          <Field view={view} name="name" label={t('form.name')} required autoComplete="name" maxLength={80} />
          <Field view={view} name="email" label={t('form.email')} required type="email" autoComplete="email" maxLength={254} />
        </div>
        <div>
          <button type="submit" className="button">
            {t('comments.form.send')}
          </button>
        </div>
      </PublicForm>
    </div>
  )
}
