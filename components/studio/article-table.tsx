import { Search } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { Table } from '@/components/ui/table'
import type { DeskRow } from '@/lib/articles/desk/queue'
import { formatDate, text } from '@/lib/i18n'
import { ArticleState } from './article-state'
import { OpenReview } from './open-review'
import { Pager } from './pager'

type Props = {
  rows: DeskRow[]
  q: string
  sort: 'oldest' | 'newest'
  section: string | null
  sections: { id: string; name: string }[]
  keep: Record<string, string>
  more: string | null
  start: string | null
}

const box = 'h-9 rounded-box border border-edge bg-card px-3 text-md text-ink focus-visible:outline-2 focus-visible:outline-accent'

/** Every article of the magazine, filtered by what stands in the address. */
export function ArticleTable({ rows, q, sort, section, sections, keep, more, start }: Props) {
  const t = text('studio')
  return (
    <>
      <form method="get" role="search" className="flex flex-wrap items-center gap-2.5 px-4 py-3 lg:px-6">
        {Object.entries(keep).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
        <span className="relative w-full sm:w-80">
          <Search size={16} className="absolute top-1/2 left-3 -translate-y-1/2 text-muted" aria-hidden="true" />
          <input type="search" name="q" defaultValue={q} aria-label={t('queue.search')} placeholder={t('queue.search')} className={`${box} w-full pl-9 placeholder:text-muted`} />
        </span>
        <select name="rubrique" defaultValue={section ?? ''} aria-label={t('articles.section')} className={box}>
          <option value="">{t('articles.allSections')}</option>
          {sections.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
        <select name="tri" defaultValue={sort} aria-label={t('articles.sort')} className={box}>
          <option value="newest">{t('queue.newest')}</option>
          <option value="oldest">{t('queue.oldest')}</option>
        </select>
        <Button type="submit" size="sm">{t('articles.filter')}</Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={t('articles.empty.title')}><p>{t('articles.empty.about')}</p></EmptyState>
      ) : (
        <Table caption={t('place.articles')} heads={[{ label: t('articles.title') }, { label: t('articles.author'), wide: true }, { label: t('articles.section'), wide: true }, { label: t('articles.state') }, { label: t('articles.since'), end: true, wide: true }]}>
          {rows.map((row) => (
            <tr key={row.id} className="hover:bg-wash">
              <td className="md:min-w-64">
                <Link href={`/redaction/articles/${row.id}`} className="font-display text-lg leading-tight font-headline hover:text-accent">{row.title || t('untitled')}</Link>
                <p className="mt-0.5 text-sm text-muted empty:hidden"><OpenReview {...row} /></p>
              </td>
              <td className="whitespace-nowrap max-md:hidden">{row.owner.name}</td>
              <td className="whitespace-nowrap text-muted max-md:hidden">{row.section?.name ?? '—'}</td>
              <td><ArticleState {...row} /></td>
              <td className="text-right whitespace-nowrap text-muted tabular-nums max-md:hidden">{formatDate(row.since)}</td>
            </tr>
          ))}
        </Table>
      )}
      <Pager more={more} start={start} />
    </>
  )
}
