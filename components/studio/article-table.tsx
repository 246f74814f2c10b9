import { Avatar } from '@/components/ui/avatar'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { Table } from '@/components/ui/table'
import type { DeskRow } from '@/lib/articles/desk/rows'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDate, text } from '@/lib/i18n'
import { zelligePath } from '@/lib/zellige'
import { ArticleState } from './article-state'
import { Notes } from './desk/queue-list'
import type { Standing } from './desk/standing'
import { Pager } from './pager'

/** Every article of the magazine, filtered by what stands in the address. */
export function ArticleTable({ rows, more, start }: { rows: (DeskRow & Standing)[]; more: string | null; start: string | null }) {
  const t = text('studio')
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t('articles.empty.title')} picture={zelligePath({ palette: 'majorelle', field: 'sun', seed: 'articles', shape: 'square' })}><p>{t('articles.empty.about')}</p></EmptyState>
      ) : (
        <Table caption={t('place.articles')} heads={[{ label: t('articles.title') }, { label: t('articles.author'), wide: true }, { label: t('articles.section'), wide: true }, { label: t('articles.state') }, { label: text('desk')('filter.assignee'), wide: true }, { label: t('articles.since'), end: true, wide: true }]}>
          {rows.map((row) => (
            <tr key={row.id} className="hover:bg-wash">
              <td className="md:min-w-64">
                <Link href={`/redaction/articles/${row.id}`} className="font-display text-lg leading-tight font-headline hover:text-accent">{frenchSpaces(row.title) || t('untitled')}</Link>
                <p className="mt-0.5 text-sm text-muted empty:hidden"><Notes row={row} /></p>
              </td>
              <td className="whitespace-nowrap max-md:hidden">{row.owner.name}</td>
              <td className="whitespace-nowrap text-muted max-md:hidden">{row.section?.name ?? '—'}</td>
              <td className="max-sm:[&_time]:whitespace-normal max-sm:[&_time>*]:shrink max-sm:[&_time>*]:leading-tight max-sm:[&_time>*]:whitespace-normal"><ArticleState {...row} /></td>
              <td className="max-md:hidden">{row.assignee && <Avatar name={row.assignee.name} size="sm" titled />}</td>
              <td className="text-right whitespace-nowrap text-muted tabular-nums max-md:hidden">{formatDate(row.since)}</td>
            </tr>
          ))}
        </Table>
      )}
      <Pager more={more} start={start} />
    </>
  )
}
