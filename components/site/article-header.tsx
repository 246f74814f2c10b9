import type { PublicArticle } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDate, formatTime, text } from '@/lib/i18n'
import { DateText, Names, SectionLink } from './article-meta'
import { Picture } from './picture'
import { Portrait } from './portrait'
import { ShareTools } from './share-tools'

/** What stands above a text; one in work has neither date nor ways to pass it on, and may have no section yet. */
export type Headed = Pick<PublicArticle, 'title' | 'standfirst' | 'bylines' | 'slug' | 'picture' | 'readingMinutes' | 'updatedAt'> & { section: PublicArticle['section'] | null; publishedAt: Date | null }

/** Section, headline, standfirst, who and when, the ways to pass it on, and the picture. */
export function ArticleHeader({ article, siteName }: { article: Headed; siteName: string }) {
  const t = text('site')
  return (
    <>
      <header className="mx-auto max-w-[1080px]">
        {article.section && <SectionLink section={article.section} />}
        <h1 className="headline-article mt-3.5 mb-4 max-w-[22ch]">{frenchSpaces(article.title)}</h1>
        <p className="standfirst max-w-[40em] text-2xl leading-normal">{frenchSpaces(article.standfirst)}</p>
        <div className="mt-5.5 mb-7.5 flex items-center gap-3 text-base">
          {article.bylines.length > 0 && (
            <span className="flex -space-x-3">
              {article.bylines.map((person) => (
                <Portrait key={person.slug} person={person} />
              ))}
            </span>
          )}
          <div className="min-w-0">
            <p>
              <Names bylines={article.bylines} />
            </p>
            <p className="meta">
              {article.publishedAt && <Dates published={article.publishedAt} updated={article.updatedAt} />}
              <span className="whitespace-nowrap">{t('article.reading', { minutes: article.readingMinutes })}</span>
            </p>
          </div>
          {article.publishedAt && <ShareTools title={article.title} slug={article.slug} />}
        </div>
      </header>
      <figure className="mx-[calc(var(--gutter)*-1)] mb-9 max-w-[1080px] md:mx-auto">
        <Picture picture={article.picture} sizes="(min-width: 1080px) 1080px, 100vw" first className="picture aspect-[16/10] md:aspect-video md:rounded-box" />
        <figcaption className="caption px-(--gutter) pt-2 md:px-0">
          <HeroCaption article={article} siteName={siteName} />
        </figcaption>
      </figure>
    </>
  )
}

function Dates({ published, updated }: { published: Date; updated: Date | null }) {
  return (
    <>
      <DateText at={published} />
      {updated && (
        <>
          {', '}
          <Updated at={updated} published={published} />
        </>
      )}
      {' · '}
    </>
  )
}

/** On the day itself the hour says more than the date. */
function Updated({ at, published }: { at: Date; published: Date }) {
  const t = text('site')
  if (formatDate(at) === formatDate(published)) return <time dateTime={at.toISOString()}>{t('article.updatedAt', { time: formatTime(at) })}</time>
  return (
    <>
      {t('article.updated')} <DateText at={at} />
    </>
  )
}

function HeroCaption({ article: { picture }, siteName }: { article: Headed; siteName: string }) {
  const t = text('site')
  if (picture.kind === 'zellige') return t('article.zellige', { site: siteName })
  return [picture.caption, picture.credit && t('article.credit', { credit: picture.credit })].filter(Boolean).join(' ')
}
