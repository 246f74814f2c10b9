import type { Metadata } from 'next'
import { ArticleCard } from '@/components/site/article-card'
import { ArticleLead } from '@/components/site/article-lead'
import { ArticleRow } from '@/components/site/article-row'
import { ContributorCall } from '@/components/site/contributor-call'
import { ContributorsStrip } from '@/components/site/contributors-strip'
import { EmptyState } from '@/components/site/empty-state'
import { links } from '@/components/site/links'
import { RankedList } from '@/components/site/ranked-list'
import { BlockTitle, SectionBlock } from '@/components/site/section-block'
import { SitePage } from '@/components/site/site-page'
import { homePage } from '@/lib/articles'
import { text } from '@/lib/i18n'
import { siteSettings } from '@/lib/pages'
import { pageMetadata } from './metadata'

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ path: links.home })
}

export default async function HomePage() {
  const t = text('site')
  const [{ lead, bySection, latest, mostCommented, contributors, tags }, { name }] = await Promise.all([homePage(), siteSettings()])
  return (
    <SitePage tags={tags} current={links.home}>
      <h1 className="sr-only">{name}</h1>
      {lead ? (
        <ArticleLead article={lead} />
      ) : (
        <EmptyState title={t('home.emptyTitle')} seed="premiers-textes">
          <p className="standfirst text-xl">{t('home.emptyText')}</p>
        </EmptyState>
      )}
      {bySection.length > 0 && (
        <SectionBlock title={t('home.sections')}>
          <div className="card-grid">
            {bySection.map((article) => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </div>
        </SectionBlock>
      )}
      {(latest.length > 0 || mostCommented.length > 0) && (
        <section className={`grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 border-t border-line pt-7 pb-11 ${latest.length > 0 && mostCommented.length > 0 ? 'lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]' : ''}`}>
          {latest.length > 0 && (
            <div>
              <BlockTitle title={t('home.latest')} />
              <div>
                {latest.map((article) => (
                  <ArticleRow key={article.id} article={article} />
                ))}
              </div>
            </div>
          )}
          {mostCommented.length > 0 && (
            <aside>
              <BlockTitle title={t('home.mostCommented')} />
              <RankedList articles={mostCommented} />
            </aside>
          )}
        </section>
      )}
      {contributors.length > 0 && <ContributorsStrip contributors={contributors} />}
      <ContributorCall />
    </SitePage>
  )
}
