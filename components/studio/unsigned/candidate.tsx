import type { FormAction } from '@/components/ui/form'
import { formatDateTime, text } from '@/lib/i18n'
import type { ApplicationRow } from '@/lib/people'
import { ApplicationAnswer } from '../application-answer'

type Props = { name: string; application: ApplicationRow | null; accept: FormAction; decline: FormAction }

/** Who wrote a text before they were a contributor, and what they say of themselves. */
export function Candidate({ name, application, accept, decline }: Props) {
  const t = text('beginning')
  return (
    <section aria-labelledby="candidature" className="mx-auto mb-9 grid max-w-[680px] gap-3 rounded-box border border-line bg-card p-5">
      <h3 id="candidature" className="font-display text-xl font-headline">{t('desk.title', { name })}</h3>
      {application ? (
        <>
          <p className="text-md text-muted"><a className="underline underline-offset-2 hover:text-ink" href={`mailto:${application.email}`}>{application.email}</a> · {formatDateTime(application.updatedAt)}</p>
          <p className="font-serif text-lg leading-relaxed whitespace-pre-line [overflow-wrap:anywhere]">{application.motivation}</p>
          <p className="text-md text-muted">{t('desk.unanswered')}</p>
          <ApplicationAnswer id={application.id} name={application.name} accept={accept} decline={decline} />
        </>
      ) : (
        <p className="text-md text-muted">{t('desk.noApplication', { name })}</p>
      )}
    </section>
  )
}
