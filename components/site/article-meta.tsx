import { Fragment } from 'react'
import type { ArticleCard, Byline, SectionLabel } from '@/lib/articles'
import { formatDate, text } from '@/lib/i18n'
import { links } from './links'

/** The section over a headline. */
export function SectionLink({ section }: { section: SectionLabel }) {
  return (
    <a href={links.section(section.slug)} className="label text-accent hover:underline">
      {section.name}
    </a>
  )
}

/** A moment, absolute: the page may be read next year. */
export function DateText({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{formatDate(at)}</time>
}

/** « Salma Berrada et Omar Lahlou », each a link to who they are. */
export function Names({ bylines }: { bylines: readonly Byline[] }) {
  const t = text('site')
  return bylines.map((person, k) => (
    <Fragment key={person.slug}>
      {k > 0 && (k === bylines.length - 1 ? ` ${t('article.and')} ` : ', ')}
      <a href={links.author(person.slug)} className="font-semibold text-ink hover:underline">
        {person.name}
      </a>
    </Fragment>
  ))
}

/** The line under a card: who, when, how long. */
export function CardMeta({ article, date = true }: { article: ArticleCard; date?: boolean }) {
  const t = text('site')
  return (
    <p className="meta">
      <Names bylines={article.bylines} />
      {date && (
        <>
          {' · '}
          <DateText at={article.publishedAt} />
        </>
      )}
      {' · '}
      {t('article.minutes', { minutes: article.readingMinutes })}
    </p>
  )
}
