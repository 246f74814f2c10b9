import type { Series } from '@/lib/articles/following'
import { formatDate, formatNumber, text } from '@/lib/i18n'

const height = 56
const bar = 12
/** Two days are not two walls: a short series keeps the bars of a longer one. */
const fewest = 14

/** One thing counted over time, drawn as bars; the table with the same numbers is a click away. */
export function SeriesChart({ series: { key, unit, total, points } }: { series: Series }) {
  const t = text('following')
  const width = Math.max(points.length, fewest) * bar
  const most = Math.max(...points.map(({ count }) => count))
  const [first, last] = [points[0], points.at(-1)]
  return (
    <figure className="grid gap-1.5">
      <figcaption className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{t(`audience.${key}`, { count: total })}</span>
        <span className="text-sm text-muted">{t(`audience.by.${unit}`)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="h-14 w-full text-accent" aria-hidden="true">
        <line x1="0" y1={height - 0.5} x2={width} y2={height - 0.5} className="stroke-line" vectorEffect="non-scaling-stroke" />
        {points.map(({ from, count }, n) => {
          const tall = (count / most) * (height - 4)
          return count > 0 && <rect key={from.toISOString()} x={n * bar + 2} y={height - tall} width={bar - 4} height={tall} fill="currentColor" />
        })}
      </svg>
      {first && last && (
        <p className="flex justify-between text-sm text-muted" aria-hidden="true">
          <span>{formatDate(first.from)}</span>
          {points.length >= fewest && <span>{formatDate(last.from)}</span>}
        </p>
      )}
      <details className="text-sm">
        <summary className="cursor-pointer text-muted hover:text-ink">{t('audience.table')}</summary>
        <table className="mt-2 w-full text-left tabular-nums">
          <thead>
            <tr className="border-b border-line text-muted">
              <th scope="col" className="py-1 font-medium">{t(`audience.from.${unit}`)}</th>
              <th scope="col" className="py-1 text-right font-medium">{t('audience.count')}</th>
            </tr>
          </thead>
          <tbody>
            {points.filter(({ count }) => count > 0).map(({ from, count }) => (
              <tr key={from.toISOString()} className="border-b border-line">
                <td className="py-1">{formatDate(from)}</td>
                <td className="py-1 text-right">{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
