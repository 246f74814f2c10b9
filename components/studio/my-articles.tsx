import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import type { FormAction } from '@/components/ui/form'
import type { MyArticle } from '@/lib/articles/desk/mine'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDateTime, text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import { ArticleState } from './article-state'
import { Expectation } from './following/expectation'
import { NewArticle } from './new-article'
import { OpenReview } from './open-review'

/** Where a text is, seen by its author: whose turn it is. */
const groups = [
  { key: 'yours', statuses: ['changes_requested', 'draft'] },
  { key: 'theirs', statuses: ['submitted', 'in_review', 'accepted', 'scheduled'] },
  { key: 'published', statuses: ['published'] },
  { key: 'closed', statuses: ['declined', 'trashed'] },
] as const

/** A contributor's own texts by whose turn it is. */
export function MyArticles({ articles, start, at }: { articles: MyArticle[]; start: FormAction; at: Date }) {
  const t = text('studio')
  if (articles.length === 0) {
    return (
      <EmptyState title={t('mine.empty.title')} picture={zelligePath({ palette: 'majorelle', field: 'sun', seed: 'premier-texte', shape: 'square' })} action={<NewArticle action={start} />}>
        <p>{t('mine.empty.about')}</p>
      </EmptyState>
    )
  }
  return (
    <div className="grid max-w-4xl gap-10 px-4 py-8 lg:px-6">
      {groups.map(({ key, statuses }) => {
        const rows = articles.filter(({ status }) => statuses.some((one) => one === status))
        if (rows.length === 0) return null
        return (
          <section key={key} aria-labelledby={`mine-${key}`}>
            <h2 id={`mine-${key}`} className="mb-2 flex items-baseline gap-2 text-md font-semibold text-muted">{t(`mine.${key}`)} <span className="font-normal tabular-nums">{rows.length}</span></h2>
            <ul className="border-t border-line">
              {rows.map((article) => <Row key={article.id} article={article} at={at} />)}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Row({ article, at }: { article: MyArticle; at: Date }) {
  const t = text('studio')
  return (
    <li className="row-beyond grid gap-1.5 border-b border-line py-4">
      <div className="flex items-start justify-between gap-4">
        <h3 className="font-display text-xl leading-tight font-headline">
          <Link href={`/espace/articles/${article.id}`} className="after:absolute after:inset-0">{frenchSpaces(article.title) || t('untitled')}</Link>
        </h3>
        <ArticleState {...article} />
      </div>
      <p className="text-sm text-muted">{[article.owner && text('following')('cosigners.with', { name: article.owner }), article.section, t('mine.saved', { at: formatDateTime(article.savedAt) })].filter(Boolean).join(' · ')}</p>
      <div className="flex flex-wrap items-baseline gap-x-3 text-md text-muted">
        <Expectation expected={article.expected} at={at} />
        {article.openAsked > 0 && <span className="text-sm font-semibold text-saffron">{text('following')('asked.open', { count: article.openAsked })}</span>}
      </div>
      <p className="text-sm text-muted empty:hidden"><OpenReview {...article} /></p>
      {article.message && <p className="mt-1 line-clamp-2 max-w-prose border-l-2 border-saffron pl-3 text-md text-ink">{frenchSpaces(article.message)}</p>}
    </li>
  )
}
