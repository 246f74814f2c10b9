import type { PublicCorrection } from '@/lib/articles'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDate, formatDateTime, text } from '@/lib/i18n'
import type { Tag } from '@/lib/tags'
import { links } from './links'
import { SitePage } from './site-page'

type Props = {
  article: { slug: string; title: string; publishedAt: Date; section: string | null }
  entries: readonly PublicCorrection[]
  tags: readonly Tag[]
}

/** « Historique des corrections » : what changed in an article since it came out, and when. */
export function CorrectionsPage({ article, entries, tags }: Props) {
  const t = text('following')
  return (
    <SitePage tags={tags} current={article.section ? links.section(article.section) : undefined}>
      <div className="column pt-9 pb-14 md:pt-14">
        <p className="label text-accent">{t('corrections.title')}</p>
        <h1 className="headline-page mt-3">
          <a href={links.article(article.slug)} className="hover:underline">{frenchSpaces(article.title)}</a>
        </h1>
        <p className="meta mt-3">{t('corrections.published', { at: formatDate(article.publishedAt) })}</p>
        {entries.length === 0 ? (
          <p className="mt-8 border-t border-line pt-6 text-lg">{t('corrections.none')}</p>
        ) : (
          <ol className="mt-8 border-t border-line">
            {entries.map((entry) => (
              <li key={entry.id} className="grid gap-2 border-b border-line py-6">
                <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <span className="badge badge-note">{t(`corrections.kind.${entry.kind}`)}</span>
                  <time dateTime={entry.at.toISOString()} className="meta">{formatDateTime(entry.at)}</time>
                </p>
                <p className="text-lg leading-normal whitespace-pre-line">{frenchSpaces(entry.note)}</p>
                {entry.wordsAdded !== null && entry.wordsRemoved !== null && <p className="meta">{t('corrections.size', { added: entry.wordsAdded, removed: entry.wordsRemoved })}</p>}
              </li>
            ))}
          </ol>
        )}
        <p className="mt-8">
          <a href={links.article(article.slug)} className="button button-quiet">{t('corrections.back')}</a>
        </p>
      </div>
    </SitePage>
  )
}
