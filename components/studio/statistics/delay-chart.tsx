import { ChartFrame } from '@/components/ui/charts/frame'
import { Spread } from '@/components/ui/charts/marks'
import { roundTop } from '@/components/ui/charts/scale'
import { Table } from '@/components/ui/table'
import { text } from '@/lib/i18n'
import type { Delay, Figures, Statistics } from '@/lib/record'
import { columnOf, delay, monthName, unitFor } from './delays'

type Props = Pick<Statistics, 'whole' | 'months'> & { of: 'answers' | 'publications' }

const delayIn: Record<Props['of'], (figures: Figures) => Delay> = { answers: ({ answered }) => answered, publications: ({ publication }) => publication }

/** How long something took, month by month: half of the time, and nine times in ten. */
export function DelayChart({ whole, months, of }: Props) {
  const t = text('record')
  const rows = months.map(({ month, figures }) => ({ month, ...delayIn[of](figures) }))
  const { length, name } = unitFor(rows.map(({ ninetieth }) => ninetieth ?? 0))
  const top = roundTop(rows.map(({ ninetieth }) => (ninetieth ?? 0) / length))
  const part = (seconds: number | null) => (seconds ?? 0) / length / top
  const all = delayIn[of](whole)
  const said = { from: monthName(months[0]?.month ?? ''), to: monthName(months.at(-1)?.month ?? ''), median: delay(all.median), ninetieth: delay(all.ninetieth) }
  return (
    <ChartFrame
      title={t(`statistics.${of}.title`)}
      about={t(`statistics.${of}.about`)}
      said={t(`statistics.${of}.${all.median === null ? 'nothing' : 'said'}`, said)}
      columns={rows.map(columnOf)}
      top={top}
      unit={name}
      legend={[
        { mark: <rect width={12} height={12} className="fill-accent" />, label: t('statistics.median') },
        { mark: <path d="M6 12V2M1 2h10" strokeWidth={1.75} className="stroke-saffron" fill="none" />, label: t('statistics.p90') },
      ]}
      table={{ label: t('statistics.table'), content: <Rows caption={t(`statistics.${of}.title`)} rows={rows} /> }}
    >
      {rows.map(({ month, count, median, ninetieth }, n) => count > 0 && (
        <Spread key={month} column={n} median={part(median)} ninetieth={part(ninetieth)} said={`${monthName(month)} — ${t('statistics.median')} : ${delay(median)}, ${t('statistics.p90')} : ${delay(ninetieth)}`} />
      ))}
    </ChartFrame>
  )
}

function Rows({ caption, rows }: { caption: string; rows: ({ month: string } & Delay)[] }) {
  const t = text('record')
  return (
    <Table caption={caption} heads={[{ label: t('statistics.month') }, { label: t('statistics.count'), end: true }, { label: t('statistics.median'), end: true }, { label: t('statistics.p90'), end: true }]}>
      {[...rows].reverse().map(({ month, count, median, ninetieth }) => (
        <tr key={month}>
          <td className="whitespace-nowrap">{monthName(month)}</td>
          <td className="text-right tabular-nums">{count}</td>
          <td className="text-right whitespace-nowrap tabular-nums">{delay(median)}</td>
          <td className="text-right whitespace-nowrap tabular-nums">{delay(ninetieth)}</td>
        </tr>
      ))}
    </Table>
  )
}
