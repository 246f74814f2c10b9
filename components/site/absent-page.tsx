import { text } from '@/lib/i18n'
import type { Tag } from '@/lib/tags'
import { EmptyState } from './empty-state'
import { links } from './links'
import { PageLocation, PageStatus } from './page-status'
import { SearchForm } from './search-form'
import { SitePage } from './site-page'

type Props = { tags?: readonly Tag[] }

/** 404: there is nothing at this address, and there never was as far as we know. */
export function NotFoundPage({ tags = [] }: Props) {
  return <AbsentPage kind="missing" code={404} tags={tags} />
}

/** 410: there was a text here, and it has been taken back. */
export function RemovedPage({ tags = [] }: Props) {
  return <AbsentPage kind="gone" code={410} tags={tags} />
}

/** 308: the same thing under another address. What it shows is for whoever does not follow. */
export function PageMoved({ to, tags = [] }: Props & { to: string }) {
  const t = text('site')
  return (
    <SitePage tags={tags}>
      <PageStatus code={308} />
      <PageLocation to={to} />
      <EmptyState heading="h1" title={t('absent.moved.title')} seed="ailleurs">
        <p>
          <a href={to} className="button">
            {t('absent.moved.follow')}
          </a>
        </p>
      </EmptyState>
    </SitePage>
  )
}

function AbsentPage({ kind, code, tags }: { kind: 'missing' | 'gone'; code: 404 | 410; tags: readonly Tag[] }) {
  const t = text('site')
  return (
    <SitePage tags={tags}>
      <PageStatus code={code} />
      <EmptyState heading="h1" title={t(`absent.${kind}.title`)} seed={kind === 'gone' ? 'retire' : 'introuvable'}>
        <p className="standfirst text-xl leading-normal">{t(`absent.${kind}.text`)}</p>
        <div className="w-full">
          <SearchForm />
        </div>
        <p>
          <a href={links.home} className="font-medium text-accent underline-offset-3 hover:underline">
            {t('absent.home')}
          </a>
        </p>
      </EmptyState>
    </SitePage>
  )
}
