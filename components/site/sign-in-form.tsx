import type { ReactNode } from 'react'
import { text } from '@/lib/i18n'
import { Field } from './form/field'
import type { FormView } from './form/form-view'
import { ErrorSummary, Notice } from './form/messages'
import { PublicForm } from './form/public-form'
import { endpoints, links } from './links'

/** Asking for a link by mail. The answer is the same whether or not the address is known. */
export function SignInForm({ view, token, done }: { view: FormView; token: string; done: boolean }) {
  const t = text('site')
  const before = (
    <>
      {done && <Notice title={t('signIn.done.title')}>{t('signIn.done.text')}</Notice>}
      <ErrorSummary view={view} labels={{ email: t('form.email') }} />
    </>
  )
  return (
    <PublicForm id={view.id} region="sign-in" action={endpoints.signIn} token={token} before={before} className="mt-5 grid gap-4.5">
      <Field view={view} name="email" label={t('form.email')} required type="email" autoComplete="email" maxLength={254} />
      <div>
        <button type="submit" className="button">
          {t('signIn.send')}
        </button>
      </div>
    </PublicForm>
  )
}

/** What signing in is here, around the form. */
export function SignInIntroduction({ children }: { children: ReactNode }) {
  const t = text('site')
  return (
    <div className="mx-auto w-full max-w-[30rem] py-12 sm:py-16">
      <h1 className="headline-page">{t('signIn.title')}</h1>
      <p className="standfirst mt-3 mb-6 text-lg leading-normal">{t('signIn.text')}</p>
      {children}
      <p className="mt-8 border-t border-line pt-5 text-base text-muted">
        {t.rich('signIn.noAccount', {
          lien: (words) => (
            <a key="lien" href={links.become} className="font-medium text-accent hover:underline">
              {words}
            </a>
          ),
        })}
      </p>
    </div>
  )
}
