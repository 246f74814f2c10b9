import type { Metadata } from 'next'
import { ArticleRow } from '@/components/site/article-row'
import { links } from '@/components/site/links'
import { PageHeader } from '@/components/site/page-header'
import { Pagination } from '@/components/site/pagination'
import { SearchExcerpt } from '@/components/site/search-excerpt'
import { SearchForm } from '@/components/site/search-form'
import { SitePage } from '@/components/site/site-page'
import { text } from '@/lib/i18n'
import { searchArticles } from '@/lib/search'
import { pageMetadata } from '../metadata'
import { pageIn, valueIn, type Query } from '../query'

type Props = { searchParams: Query }

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title: text('site')('search.title'), path: links.search, index: false })
}

export default async function Page({ searchParams }: Props) {
  const t = text('site')
  const words = ((await valueIn(searchParams, 'q')) ?? '').trim().slice(0, 200)
  const { q, results, suggestions, total, page, pages, tags } = await searchArticles(words, await pageIn(searchParams))
  return (
    <SitePage tags={tags} current={links.search}>
      <div className="column">
        <PageHeader title={t('search.title')}>
          <div className="mt-6">
            <SearchForm words={q} />
          </div>
          <p className="mt-4 text-muted">{q === '' ? t('search.invite') : t('search.count', { count: total, words: q })}</p>
          {q !== '' && total === 0 && <p className="mt-1 text-muted">{t('search.none')}</p>}
        </PageHeader>
        <div className="pb-8">
          {results.map((article) => (
            <ArticleRow key={article.id} article={article} heading="h2">
              <SearchExcerpt pieces={article.excerpt} />
            </ArticleRow>
          ))}
        </div>
        {suggestions.length > 0 && (
          <section aria-labelledby="suggestions" className="pb-8">
            <h2 id="suggestions" className="headline-2">{t('search.suggestions')}</h2>
            {suggestions.map((article) => <ArticleRow key={article.id} article={article} heading="h3" />)}
          </section>
        )}
        <Pagination page={page} pages={pages} href={(n) => `${links.searchFor(q)}&page=${n}`} />
      </div>
    </SitePage>
  )
}
