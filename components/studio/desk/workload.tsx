import { Avatar } from '@/components/ui/avatar'
import { Table } from '@/components/ui/table'
import { Link } from '@/components/ui/navigation'
import type { Load } from '@/lib/articles/desk/workload'
import { boardTabs } from '@/lib/articles/desk/schema'
import { text } from '@/lib/i18n'

const fills = { 'to-read': 'bg-accent', 'in-review': 'bg-plum', 'with-author': 'bg-saffron', accepted: 'bg-success', scheduled: 'bg-sea' } as const

/** Who has how much in hand: a bar an editor, the table a click away. */
export function Workload({ loads, hrefOf }: { loads: Load[]; hrefOf: (assignee: string) => string }) {
  const [t, studio] = [text('desk'), text('studio')]
  const most = Math.max(1, ...loads.map(({ total }) => total))
  const name = (load: Load) => load.editor?.name ?? t('workload.nobody')
  const used = boardTabs.filter((tab) => loads.some(({ counts }) => counts[tab] > 0))
  return (
    <details className="border-b border-line">
      <summary className="cursor-pointer px-4 py-2.5 text-md font-semibold text-muted hover:text-ink lg:px-6">{t('workload.title')}</summary>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-4 pt-1 pb-5 lg:px-6">
        <ul className="grid max-w-4xl gap-2" aria-label={t('workload.title')}>
          {loads.map((load) => (
            <li key={load.editor?.id ?? 'nobody'} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 text-md sm:grid-cols-[11rem_minmax(0,1fr)_10rem]">
              <Link href={hrefOf(load.editor?.id ?? 'personne')} className="flex min-w-0 items-center gap-2 hover:text-accent">{load.editor && <Avatar name={load.editor.name} size="sm" />}<span className="truncate">{name(load)}</span></Link>
              <span className="flex h-3 overflow-hidden max-sm:order-3 max-sm:col-span-2 rounded-[3px] bg-wash" aria-hidden="true">
                {boardTabs.map((tab) => load.counts[tab] > 0 && <span key={tab} title={studio(`queue.tab.${tab}`)} className={fills[tab]} style={{ width: `${(load.counts[tab] / most) * 100}%` }} />)}
              </span>
              <span className="text-sm whitespace-nowrap text-muted tabular-nums">{t('workload.total', { total: load.total })}{load.late > 0 && <span className="font-semibold text-danger"> · {t('workload.late', { late: load.late })}</span>}</span>
            </li>
          ))}
        </ul>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted" aria-label={t('workload.legend')}>
          {used.map((tab) => <li key={tab} className="flex items-center gap-1.5"><span aria-hidden="true" className={`size-2.5 rounded-[2px] ${fills[tab]}`} />{studio(`queue.tab.${tab}`)}</li>)}
        </ul>
        <details>
          <summary className="w-fit cursor-pointer text-sm font-medium text-accent">{t('workload.table')}</summary>
          <div className="mt-3 max-w-4xl">
            <Table caption={t('workload.title')} heads={[{ label: t('workload.editor') }, ...boardTabs.map((tab) => ({ label: studio(`queue.tab.${tab}`), end: true })), { label: t('workload.lateHead'), end: true }]}>
              {loads.map((load) => (
                <tr key={load.editor?.id ?? 'nobody'}>
                  <th scope="row" className="border-b border-line px-4 py-2 font-medium whitespace-nowrap lg:px-6">{name(load)}</th>
                  {boardTabs.map((tab) => <td key={tab} className="text-right tabular-nums">{load.counts[tab]}</td>)}
                  <td className={`text-right tabular-nums ${load.late > 0 ? 'font-semibold text-danger' : ''}`}>{load.late}</td>
                </tr>
              ))}
            </Table>
          </div>
        </details>
      </div>
    </details>
  )
}
