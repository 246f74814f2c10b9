import type { ArticleCard as Article } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { CardMeta, SectionLink } from './article-meta'
import { links } from './links'
import { Picture } from './picture'

type Props = { article: Article; heading?: 'h2' | 'h3'; standfirst?: boolean }

/** An article in a grid: picture, section, headline, standfirst, who and when. */
export function ArticleCard({ article, heading: Heading = 'h3', standfirst = true }: Props) {
  return (
    <article className="flex flex-col items-start">
      <a href={links.article(article.slug)} tabIndex={-1} aria-hidden="true" className="mb-3.5 block w-full overflow-hidden rounded-box">
        <Picture picture={article.picture} sizes="(min-width: 1200px) 380px, (min-width: 768px) 45vw, 92vw" decorative className="picture aspect-video" />
      </a>
      <SectionLink section={article.section} />
      <Heading className="headline-3 my-2">
        <a href={links.article(article.slug)} className="headline-link">
          {frenchSpaces(article.title)}
        </a>
      </Heading>
      {standfirst && <p className="mb-2.5 line-clamp-3 text-base text-pretty text-muted">{frenchSpaces(article.standfirst)}</p>}
      <CardMeta article={article} />
    </article>
  )
}
