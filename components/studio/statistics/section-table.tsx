import { RowBar } from '@/components/ui/charts/marks'
import { Table } from '@/components/ui/table'
import { text } from '@/lib/i18n'
import type { Delay, Statistics } from '@/lib/record'
import { delay } from './delays'

/** The sections beside each other. */
export function SectionTable({ sections }: Pick<Statistics, 'sections'>) {
  const t = text('record')
  const most = Math.max(1, ...sections.flatMap(({ figures }) => [figures.submitted, figures.published]))
  const rate = (accepted: number, declined: number) => (accepted + declined === 0 ? null : accepted / (accepted + declined))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div>
        <h2 className="font-display text-2xl font-headline">{t('statistics.bySection')}</h2>
        <p className="mt-1 text-md text-muted">{t('statistics.bySectionAbout')}</p>
      </div>
      <div className="-mx-4 lg:-mx-6">
        <Table
          caption={t('statistics.bySection')}
          heads={[{ label: t('statistics.section') }, { label: t('statistics.submitted'), end: true }, { label: t('statistics.published'), end: true }, { label: t('statistics.rate'), end: true, wide: true }, { label: t('statistics.answered'), end: true }, { label: t('statistics.publication'), end: true, wide: true }]}
        >
          {sections.map(({ id, name, figures }) => {
            const kept = rate(figures.accepted, figures.declined)
            return (
              <tr key={id ?? ''}>
                <td className="font-medium">{name ?? t('statistics.noSection')}</td>
                <td className="text-right tabular-nums">{figures.submitted}<RowBar part={figures.submitted / most} /></td>
                <td className="text-right tabular-nums">{figures.published}<RowBar part={figures.published / most} /></td>
                <td className="text-right tabular-nums max-md:hidden">{kept === null ? t('statistics.none') : `${Math.round(kept * 100)}\u00a0%`}<RowBar part={kept ?? 0} /></td>
                <Spent {...figures.answered} />
                <Spent {...figures.publication} wide />
              </tr>
            )
          })}
        </Table>
      </div>
    </div>
  )
}

const Spent = ({ median, ninetieth, wide = false }: Delay & { wide?: boolean }) => (
  <td className={`text-right whitespace-nowrap tabular-nums ${wide ? 'max-md:hidden' : ''}`}>{delay(median)}{ninetieth !== null && <span className="block text-sm text-muted">{`< ${delay(ninetieth)}`}</span>}</td>
)
