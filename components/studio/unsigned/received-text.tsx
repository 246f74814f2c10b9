import { Check } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import type { ArticleStatus } from '@/lib/articles'
import { text } from '@/lib/i18n'
import { QuietPage } from './quiet-page'

type Props = { site: string; title: string; status: ArticleStatus; slug: string | null; articleId: string | null; contributor: boolean }

const steps = ['confirmed', 'read', 'answered'] as const
/** How many of the three steps are behind the text. */
const reached = (status: ArticleStatus): number => (status === 'submitted' ? 1 : status === 'in_review' ? 2 : 3)

/** Where a text stands that was begun without an account. */
export function ReceivedText({ site, title, status, slug, articleId, contributor }: Props) {
  const t = text('beginning')
  const done = reached(status)
  return (
    <QuietPage site={site} label={t('received.label')} title={title} seed={title}>
      <p className="mt-4 font-serif text-xl leading-normal text-muted">{t(`received.state.${slug ? 'published' : status}`)}</p>
      <ol aria-label={t('received.steps.label')} className="mt-8 grid max-w-lg gap-3 border-t border-line pt-6 text-md sm:grid-cols-3">
        {steps.map((step, n) => (
          <li key={step} aria-current={n === done - 1 ? 'step' : undefined} className={`flex items-center gap-2.5 ${n < done ? 'font-semibold' : 'text-muted'}`}>
            <span aria-hidden="true" className={`grid size-6 place-items-center rounded-full border ${n < done ? 'border-accent bg-accent text-accent-ink' : 'border-edge'}`}>{n < done && <Check size={14} />}</span>
            {t(`received.steps.${step}`)}
          </li>
        ))}
      </ol>
      {(slug || (contributor && articleId)) && (
        <p className="mt-8 flex flex-wrap gap-3">
          {slug && <ButtonLink href={`/articles/${slug}`} weight="main">{t('received.read')}</ButtonLink>}
          {contributor && articleId && <ButtonLink href={`/espace/articles/${articleId}`} weight={slug ? 'plain' : 'main'}>{t('received.open')}</ButtonLink>}
        </p>
      )}
      <p className="mt-8 text-md text-muted">{t('received.keep')}</p>
    </QuietPage>
  )
}
