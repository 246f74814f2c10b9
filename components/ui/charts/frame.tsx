import { useId, type ReactNode } from 'react'
import { formatNumber } from '@/lib/i18n/formats'

export type Column = { label: string; /** Under the first one and wherever it changes. */ above: string }
export type Legend = { mark: ReactNode; label: string }

/** How wide (px) a column may become at most: a chart of three is no wall. */
const WIDEST = 112
/** So many labels fit beside each other; on a phone half of them. */
const LABELS = 12

type Props = {
  title: string
  about: string
  /** What one sees in it, in a sentence. */
  said: string
  columns: Column[]
  top: number
  unit: string
  legend: Legend[]
  /** The marks, in a space as wide as ten units a column and 100 high, upside down as SVG is. */
  children: ReactNode
  /** The same numbers, to read. */
  table: { label: string; content: ReactNode }
}

/** A chart of columns: its title, what it says, its axis, and its table a click away. The marks are one picture to whoever cannot see them. */
export function ChartFrame({ title, about, said, columns, top, unit, legend, children, table }: Props) {
  const id = useId()
  const every = Math.ceil(columns.length / LABELS)
  const width = { maxWidth: columns.length * WIDEST }
  return (
    <figure aria-labelledby={`${id}-title`} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <figcaption className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={`${id}-title`} className="font-display text-2xl font-headline">{title}</h2>
          <p className="mt-1 text-md text-muted">{about}</p>
        </div>
        <p className="flex gap-4 text-sm text-muted">
          {legend.map(({ mark, label }) => <span key={label} className="inline-flex items-center gap-2"><svg viewBox="0 0 12 12" className="size-3 overflow-visible" aria-hidden="true">{mark}</svg>{label}</span>)}
        </p>
      </figcaption>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3" style={width}>
        <div aria-hidden="true" className="flex h-52 flex-col justify-between text-right text-xs text-muted tabular-nums">
          {[top, top / 2, 0].map((value) => <span key={value} className="-my-2 whitespace-nowrap">{formatNumber(value)}{value > 0 && unit && ` ${unit}`}</span>)}
        </div>
        <div className="relative h-52">
          {['top-0', 'top-1/2', 'bottom-0'].map((place) => <span key={place} aria-hidden="true" className={`absolute inset-x-0 border-t border-line ${place}`} />)}
          <svg role="img" aria-labelledby={`${id}-title ${id}-said`} viewBox={`0 0 ${columns.length * 10} 100`} preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
            <desc id={`${id}-said`}>{said}</desc>
            {children}
          </svg>
        </div>
        <div aria-hidden="true" className="col-start-2 mt-2 grid text-center text-xs text-muted" style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
          {columns.map(({ label, above }, n) => (
            <span key={n} className={`flex flex-col items-center whitespace-nowrap ${n % every ? '[&>*]:hidden' : n % (every * 2) && columns.length > 6 ? 'max-md:[&>*]:hidden' : ''}`}>
              <span className="w-0 overflow-visible"><span className="inline-block -translate-x-1/2">{label}</span></span>
              {above && <span className="w-0 overflow-visible"><span className="inline-block -translate-x-1/2">{above}</span></span>}
            </span>
          ))}
        </div>
      </div>
      <details className="text-md">
        <summary className="w-fit cursor-pointer rounded-box text-sm font-medium text-muted hover:text-ink">{table.label}</summary>
        <div className="mt-3 -mx-4 lg:-mx-6">{table.content}</div>
      </details>
    </figure>
  )
}
