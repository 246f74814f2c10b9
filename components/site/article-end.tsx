import type { ArticleCard as Article, Byline, PublicArticle } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import { ArticleCard } from './article-card'
import { links } from './links'
import { Portrait } from './portrait'

/** What an article is about, each a search. */
export function TagList({ keywords }: { keywords: PublicArticle['keywords'] }) {
  if (keywords.length === 0) return null
  return (
    <nav aria-label={text('site')('article.keywords')} className="column mt-7 print:hidden">
      <ul className="flex flex-wrap gap-2 text-md">
        {keywords.map(({ slug, name }) => (
          <li key={slug}>
            <a href={links.searchFor(name)} className="block rounded-box px-3 py-1.5 inset-ring inset-ring-line hover:inset-ring-accent">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Who wrote it, under the text. */
export function AuthorBox({ author }: { author: Byline }) {
  const t = text('site')
  return (
    <section aria-label={t('author.about', { name: author.name })} className="column mt-9 grid grid-cols-[64px_minmax(0,1fr)] items-center gap-4.5 rounded-box bg-tint p-6 sm:grid-cols-[64px_minmax(0,1fr)_auto]">
      <Portrait person={author} size="md" />
      <div>
        <p className="flex flex-wrap items-baseline gap-x-2">
          <a href={links.author(author.slug)} className="font-semibold hover:underline">
            {author.name}
          </a>
          <span className="badge">{t(`author.kind.${author.kind}`)}</span>
        </p>
        {author.bio && <p className="mt-0.5 text-base text-muted">{frenchSpaces(author.bio)}</p>}
      </div>
      <a href={links.author(author.slug)} className="button button-quiet max-sm:col-span-2 print:hidden">
        {t('author.texts')}
      </a>
    </section>
  )
}

/** « À lire aussi » */
export function RelatedArticles({ articles }: { articles: readonly Article[] }) {
  if (articles.length === 0) return null
  return (
    <section className="mt-12 border-t border-line pt-7 pb-4 print:hidden">
      <h2 className="mb-5.5 headline-2">{text('site')('article.related')}</h2>
      <div className="card-grid">
        {articles.slice(0, 3).map((article) => (
          <ArticleCard key={article.id} article={article} standfirst={false} />
        ))}
      </div>
    </section>
  )
}
