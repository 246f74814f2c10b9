import type { ReactNode } from 'react'
import type { ArticleCard } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { CardMeta, SectionLink } from './article-meta'
import { links } from './links'
import { Picture } from './picture'

type Props = { article: ArticleCard; heading?: 'h2' | 'h3'; children?: ReactNode }

/** An article in a list; `children` stand under the headline, such as what a search found. */
export function ArticleRow({ article, heading: Heading = 'h3', children }: Props) {
  return (
    <article className="grid grid-cols-[minmax(0,1fr)_104px] gap-5 border-t border-line py-4.5 first:border-0 first:pt-0 sm:grid-cols-[minmax(0,1fr)_148px]">
      <div>
        <SectionLink section={article.section} />
        <Heading className="headline-4 mt-1.5 mb-2">
          <a href={links.article(article.slug)} className="headline-link">
            {frenchSpaces(article.title)}
          </a>
        </Heading>
        {children}
        <CardMeta article={article} />
      </div>
      <a href={links.article(article.slug)} tabIndex={-1} aria-hidden="true" className="block self-start overflow-hidden rounded-box">
        <Picture picture={article.picture} sizes="148px" decorative className="picture aspect-[4/3]" />
      </a>
    </article>
  )
}
