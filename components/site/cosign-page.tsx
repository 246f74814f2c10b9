import type { Invitation } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import { CheckField, Field } from './form/field'
import type { FormView } from './form/form-view'
import { ErrorSummary, Notice, RequiredNote } from './form/messages'
import { endpoints, links } from './links'

type Props = {
  /** Null where the link holds no longer. */
  invitation: Invitation | null
  secret: string
  answered: 'accepted' | 'declined' | null
  licence: string
  view: FormView
}

/** The question behind the link of an invitation to sign together. Opening it answers nothing: mail scanners open everything. */
export function CosignPage({ invitation, secret, answered, licence, view }: Props) {
  const t = text('following')
  return (
    <div className="column py-10 sm:py-14">
      <h1 className="headline-page">{t(invitation || answered ? 'cosign.title' : 'cosign.gone.title')}</h1>
      {answered && <div className="mt-6"><Notice title={t(`cosign.${answered}.title`)}>{t(`cosign.${answered}.text`)}</Notice></div>}
      {!answered && !invitation && (
        <>
          <p className="standfirst mt-3 text-xl leading-normal">{t('cosign.gone.text')}</p>
          <p className="mt-6"><a href={links.home} className="button button-quiet">{text('site')('absent.home')}</a></p>
        </>
      )}
      {invitation && <Question invitation={invitation} secret={secret} licence={licence} view={view} />}
    </div>
  )
}

function Question({ invitation, secret, licence, view }: { invitation: Invitation } & Pick<Props, 'secret' | 'licence' | 'view'>) {
  const t = text('following')
  const { owner, hasAccount } = invitation
  const title = frenchSpaces(invitation.title || text('articles')('untitled'))
  const shown = { ...view, values: { name: invitation.name, ...view.values } }
  return (
    <>
      <p className="standfirst mt-3 text-xl leading-normal">{t('cosign.asked', { owner, title })}</p>
      <p className="mt-3 text-muted">{t('cosign.what')}</p>
      <form method="post" action={endpoints.cosign} className="mt-7 grid gap-5" noValidate>
        <ErrorSummary view={view} labels={{ name: t('cosign.name'), licence: t('cosign.accept') }} />
        <RequiredNote />
        <input type="hidden" name="invitation" value={secret} />
        {hasAccount ? (
          <>
            <p>{t('cosign.account')}</p>
            <input type="hidden" name="name" value={invitation.name} />
          </>
        ) : (
          <Field view={shown} name="name" label={t('cosign.name')} required autoComplete="name" maxLength={80} />
        )}
        <CheckField view={view} name="licence" required>{licence}</CheckField>
        <p><button type="submit" className="button">{t('cosign.accept')}</button></p>
      </form>
      <form method="post" action={endpoints.notCosign} className="mt-9 grid gap-3 border-t border-line pt-6">
        <input type="hidden" name="invitation" value={secret} />
        <p className="text-muted">{t('cosign.declineAbout')}</p>
        <p><button type="submit" className="button button-quiet">{t('cosign.decline')}</button></p>
      </form>
    </>
  )
}
