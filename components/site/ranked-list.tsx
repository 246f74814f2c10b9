import type { ArticleCard } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { text } from '@/lib/i18n'
import { links } from './links'

/** The articles people talk about, by number of comments. */
export function RankedList({ articles }: { articles: readonly ArticleCard[] }) {
  const t = text('site')
  return (
    <ol className="ranked">
      {articles.map((article) => (
        <li key={article.id} className="grid grid-cols-[2.2rem_1fr] border-t border-line py-3.5 first:border-0 first:pt-0">
          <div className="col-start-2">
            <h3 className="mb-1.5 font-serif text-lg leading-tight font-headline text-balance">
              <a href={links.article(article.slug)} className="headline-link">
                {frenchSpaces(article.title)}
              </a>
            </h3>
            <a href={`${links.article(article.slug)}#commentaires`} className="meta hover:underline">
              {t('comments.count', { count: article.commentCount })}
            </a>
          </div>
        </li>
      ))}
    </ol>
  )
}
