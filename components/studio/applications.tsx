import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/components/ui/form'
import { formatDateTime, text } from '@/lib/i18n'
import type { ApplicationRow } from '@/lib/people'
import { zelligePath } from '@/lib/zellige'
import type { TextOfApplication } from '@/lib/submissions'
import { ApplicationAnswer } from './application-answer'
import { TextsWith } from './unsigned/texts-with'

type Props = { applications: ApplicationRow[]; texts: ReadonlyMap<string, readonly TextOfApplication[]>; status: ApplicationRow['status']; accept: FormAction; decline: FormAction }

/** Who asks to write for the magazine, in their own words. */
export function Applications({ applications, texts, status, accept, decline }: Props) {
  const t = text('studio')
  if (applications.length === 0) {
    return (
      <EmptyState title={t(`application.empty.${status}`)} picture={zelligePath({ palette: 'rabat', field: 'market', seed: 'candidatures', shape: 'square' })} action={<ButtonLink href="/devenir-contributeur" target="_blank">{t('application.form')}</ButtonLink>}>
        <p>{t('application.about')}</p>
      </EmptyState>
    )
  }
  return (
    <ul className="grid max-w-4xl gap-5 px-4 py-6 lg:px-6">
      {applications.map((one) => (
        <li key={one.id} className="grid gap-4 rounded-box border border-line bg-card p-5 lg:p-6">
          <div>
            <h2 className="font-display text-2xl font-headline">{one.name}</h2>
            <p className="text-md text-muted"><a className="underline underline-offset-2 hover:text-ink" href={`mailto:${one.email}`}>{one.email}</a> · {formatDateTime(one.updatedAt)}</p>
          </div>
          <p className="max-w-prose font-serif text-lg leading-relaxed whitespace-pre-line">{one.motivation}</p>
          <dl className="grid gap-x-6 gap-y-2 text-md sm:grid-cols-[auto_1fr]">
            <dt className="text-muted">{t('application.topics')}</dt>
            <dd>{one.topics}</dd>
            {one.links.length > 0 && (
              <>
                <dt className="text-muted">{t('application.links')}</dt>
                <dd className="grid gap-1">{one.links.map((link) => <a key={link} href={link} rel="noopener noreferrer nofollow" target="_blank" className="break-all text-accent underline underline-offset-2">{link}</a>)}</dd>
              </>
            )}
            {one.decidedAt && (
              <>
                <dt className="text-muted">{t('application.decision')}</dt>
                <dd>{t(`application.decided.${one.status}`, { at: formatDateTime(one.decidedAt), by: one.decidedBy ?? t('revision.nobody') })}</dd>
              </>
            )}
            {one.message && (
              <>
                <dt className="text-muted">{t('application.message')}</dt>
                <dd className="max-w-prose whitespace-pre-line">{one.message}</dd>
              </>
            )}
          </dl>
          {(texts.get(one.id) ?? []).length > 0 && <TextsWith texts={texts.get(one.id) ?? []} />}
          {one.status === 'pending' && <ApplicationAnswer id={one.id} name={one.name} accept={accept} decline={decline} />}
        </li>
      ))}
    </ul>
  )
}
