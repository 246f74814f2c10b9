import type { ArticleCard as Article } from '@/lib/articles'
import { ArticleCard } from './article-card'
import { EmptyState } from './empty-state'
import { Pagination } from './pagination'

type Props = { articles: readonly Article[]; page: number; pages: number; href: (page: number) => string; empty: string }

/** A page of a longer list of articles. */
export function ArticleList({ articles, page, pages, href, empty }: Props) {
  if (articles.length === 0) return <EmptyState title={empty} seed="bientot" />
  return (
    <>
      <div className="list-grid border-t border-line pt-8 pb-11">
        {articles.map((article) => (
          <ArticleCard key={article.id} article={article} heading="h2" />
        ))}
      </div>
      <Pagination page={page} pages={pages} href={href} />
    </>
  )
}
