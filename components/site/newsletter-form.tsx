import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import type { SiteSettings } from '@/lib/pages'
import { errorOf, fieldId, type FormView } from './form/form-view'
import { Notice } from './form/messages'
import { PublicForm } from './form/public-form'
import { endpoints, links } from './links'

type FormProps = {
  view: FormView
  token: string
  /** Where the reader stood: recorded with the consent. */
  source: 'pied-de-page' | 'article' | 'page'
  done?: boolean
}

/** The letter's name, its promise, and the form: at the foot of a page or the end of an article. */
export function NewsletterInvitation({ settings, ...form }: FormProps & { settings: Pick<SiteSettings, 'newsletterName' | 'newsletterPitch'> }) {
  return (
    <div className="print:hidden">
      <h2 className="headline-3">{settings.newsletterName}</h2>
      <p className="mt-1.5 mb-3.5 text-base text-muted">{frenchSpaces(settings.newsletterPitch)}</p>
      <NewsletterForm {...form} />
    </div>
  )
}

/** One address, one button, and the promise under them. */
export function NewsletterForm({ view, token, source, done = false }: FormProps) {
  const t = text('site')
  const field = fieldId(view, 'email')
  const message = errorOf(view, 'email') ?? view.errors[0]?.message
  const before = done && (
    <div className="mb-4">
      <Notice title={t('newsletter.done.title')}>{t('newsletter.done.text')}</Notice>
    </div>
  )
  return (
    <PublicForm id={view.id} region="newsletter" action={endpoints.subscribe} token={token} before={before} hidden={{ source: view.values.source ?? source }} className="grid gap-2.5">
      <div className="grid gap-1.5">
        <label htmlFor={field} className="text-base font-semibold">
          {t('form.email')}
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            id={field}
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            required
            defaultValue={view.values.email}
            aria-describedby={message ? `${field}-erreur` : undefined}
            aria-invalid={message ? true : undefined}
            className="input min-w-0 flex-1 basis-52"
          />
          <button type="submit" className="button">
            {t('newsletter.send')}
          </button>
        </div>
        {message && (
          <p id={`${field}-erreur`} role="alert" tabIndex={-1} autoFocus data-focus="" className="text-md font-medium text-danger">
            {message}
          </p>
        )}
      </div>
      <p className="hint">
        {t.rich('newsletter.promise', {
          lien: (words) => (
            <a key="lien" href={links.privacy} className="underline underline-offset-3">
              {words}
            </a>
          ),
        })}
      </p>
    </PublicForm>
  )
}
