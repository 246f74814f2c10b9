import { text } from '@/lib/i18n'
import type { FormView } from './form/form-view'
import { ErrorSummary, Notice } from './form/messages'

type Props = {
  step: 'confirm' | 'unsubscribe' | 'enter'
  action: string
  /** What the link in the mail carried; posted back as it came. */
  secret: Readonly<Record<string, string>>
  view: FormView
  done?: boolean
  /** Where to go when the link is of no use. */
  otherwise: { href: string; label: string }
}

/** A page with one button, behind a link in a mail: opening it changes nothing, since mail scanners open everything. */
export function ConfirmStep({ step, action, secret, view, done = false, otherwise }: Props) {
  const t = text('site')
  const fields = Object.entries(secret)
  const title = fields.length > 0 || done ? t(`steps.${step}.title`) : t('steps.invalid.title')
  return (
    <div className="column py-10 sm:py-14">
      <h1 className="headline-page">{title}</h1>
      {done ? (
        <div className="mt-6">
          <Notice title={t(`steps.${step}.done.title`)}>{t(`steps.${step}.done.text`)}</Notice>
        </div>
      ) : fields.length > 0 ? (
        <>
          <p className="standfirst mt-3 mb-6 text-xl leading-normal">{t(`steps.${step}.text`)}</p>
          <ErrorSummary view={view} />
          <form method="post" action={action} className="mt-6">
            {fields.map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" className="button">
              {t(`steps.${step}.button`)}
            </button>
          </form>
        </>
      ) : (
        <p className="standfirst mt-3 text-xl leading-normal">{t('steps.invalid.text')}</p>
      )}
      {(view.errors.length > 0 || (!done && fields.length === 0)) && (
        <p className="mt-6">
          <a href={otherwise.href} className="button button-quiet">
            {otherwise.label}
          </a>
        </p>
      )}
    </div>
  )
}
