import { ChartFrame } from '@/components/ui/charts/frame'
import { Pair } from '@/components/ui/charts/marks'
import { roundTop } from '@/components/ui/charts/scale'
import { Table } from '@/components/ui/table'
import { text } from '@/lib/i18n'
import type { Statistics } from '@/lib/record'
import { columnOf, monthName } from './delays'

/** How many texts came in and went out, month by month. */
export function VolumeChart({ whole, months }: Pick<Statistics, 'whole' | 'months'>) {
  const t = text('record')
  const top = roundTop(months.flatMap(({ figures }) => [figures.submitted, figures.published]))
  const span = { from: monthName(months[0]?.month ?? ''), to: monthName(months.at(-1)?.month ?? '') }
  return (
    <ChartFrame
      title={t('statistics.volume.title')}
      about={t('statistics.volume.about')}
      said={t('statistics.volume.said', { ...span, submitted: whole.submitted, published: whole.published })}
      columns={months.map(columnOf)}
      top={top}
      unit=""
      legend={[
        { mark: <rect width={12} height={12} className="fill-accent" />, label: t('statistics.submitted') },
        { mark: <rect x={1} y={1} width={10} height={10} strokeWidth={1.5} className="fill-paper stroke-accent" />, label: t('statistics.published') },
      ]}
      table={{ label: t('statistics.table'), content: <Rows months={months} /> }}
    >
      {months.map(({ month, figures }, n) => (
        <Pair key={month} column={n} filled={figures.submitted / top} hollow={figures.published / top} said={`${monthName(month)} — ${t('statistics.submitted')} : ${figures.submitted}, ${t('statistics.published')} : ${figures.published}`} />
      ))}
    </ChartFrame>
  )
}

function Rows({ months }: Pick<Statistics, 'months'>) {
  const t = text('record')
  const columns = ['submitted', 'published', 'accepted', 'declined'] as const
  return (
    <Table caption={t('statistics.volume.title')} heads={[{ label: t('statistics.month') }, ...columns.map((column) => ({ label: t(`statistics.${column}`), end: true }))]}>
      {[...months].reverse().map(({ month, figures }) => (
        <tr key={month}>
          <td className="whitespace-nowrap">{monthName(month)}</td>
          {columns.map((column) => <td key={column} className="text-right tabular-nums">{figures[column]}</td>)}
        </tr>
      ))}
    </Table>
  )
}
