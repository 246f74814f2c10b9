import type { Metadata } from 'next'
import { AuthorCard } from '@/components/site/author-card'
import { ContributorCall } from '@/components/site/contributor-call'
import { EmptyState } from '@/components/site/empty-state'
import { links } from '@/components/site/links'
import { PageHeader } from '@/components/site/page-header'
import { SitePage } from '@/components/site/site-page'
import { allAuthors } from '@/lib/articles'
import { text } from '@/lib/i18n'
import { siteSettings } from '@/lib/pages'
import { pageMetadata } from '../metadata'

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title: text('site')('contributors.pageTitle'), path: links.authors })
}

export default async function Page() {
  const t = text('site')
  const [{ authors, tags }, { shortName }] = await Promise.all([allAuthors(), siteSettings()])
  return (
    <SitePage tags={tags} current={links.authors}>
      <PageHeader title={t('contributors.pageTitle')} standfirst={t('contributors.pageText', { name: shortName })} />
      {authors.length === 0 ? (
        <EmptyState title={t('contributors.empty')} seed="personne" />
      ) : (
        <ul className="mb-12 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {authors.map((author) => (
            <AuthorCard key={author.slug} author={author} />
          ))}
        </ul>
      )}
      <ContributorCall />
    </SitePage>
  )
}
