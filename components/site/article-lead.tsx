import type { ArticleCard } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { CardMeta, SectionLink } from './article-meta'
import { links } from './links'
import { Picture } from './picture'

/** A headline of more letters than this is set smaller, or it would push the standfirst off the first screen. */
const long = 90

/** The one story that opens the home page. */
export function ArticleLead({ article }: { article: ArticleCard }) {
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-10 gap-y-6 pb-8 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] md:py-10">
      <a href={links.article(article.slug)} tabIndex={-1} aria-hidden="true" className="-mx-(--gutter) block overflow-hidden md:mx-0 md:rounded-box">
        <Picture picture={article.picture} sizes="(min-width: 1200px) 660px, (min-width: 768px) 56vw, 100vw" first decorative className="picture aspect-[16/10] md:aspect-[4/3]" />
      </a>
      <div>
        <SectionLink section={article.section} />
        <h2 className={`mt-3.5 mb-4 ${article.title.length > long ? 'headline-page' : 'headline-1'}`}>
          <a href={links.article(article.slug)} className="headline-link">
            {frenchSpaces(article.title)}
          </a>
        </h2>
        <p className="standfirst mb-4.5 text-xl leading-normal">{frenchSpaces(article.standfirst)}</p>
        <CardMeta article={article} />
      </div>
    </article>
  )
}
