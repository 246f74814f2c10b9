/** What stands in a chart's columns, each ten units wide; heights are parts of the axis, 0 to 1. */

const high = (part: number): number => Math.min(1, Math.max(0, part)) * 100

/** A filled and a hollow bar side by side: told apart without their colour. */
export function Pair({ column, filled, hollow, said }: { column: number; filled: number; hollow: number; said: string }) {
  const x = column * 10
  return (
    <g>
      <title>{said}</title>
      <rect x={x} y={0} width={10} height={100} className="fill-transparent" />
      <rect x={x + 1.6} y={100 - high(filled)} width={3.2} height={high(filled)} className="fill-accent" />
      {hollow > 0 && <rect x={x + 5.4} y={100 - high(hollow)} width={3.2} height={high(hollow)} vectorEffect="non-scaling-stroke" strokeWidth={1.5} className="fill-paper stroke-accent" />}
    </g>
  )
}

/** A bar up to the median, and a line on up to the ninetieth percentile. */
export function Spread({ column, median, ninetieth, said }: { column: number; median: number; ninetieth: number; said: string }) {
  const x = column * 10
  return (
    <g>
      <title>{said}</title>
      <rect x={x} y={0} width={10} height={100} className="fill-transparent" />
      <rect x={x + 3} y={100 - high(median)} width={4} height={high(median)} className="fill-accent" />
      <path d={`M${x + 5} ${100 - high(median)}V${100 - high(ninetieth)}M${x + 3.4} ${100 - high(ninetieth)}h3.2`} vectorEffect="non-scaling-stroke" strokeWidth={1.75} className="stroke-saffron" fill="none" />
    </g>
  )
}

/** A bar in a row of a table; its number stands beside it. */
export function RowBar({ part }: { part: number }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="mt-1 block h-1 w-full">
      <rect width={100} height={4} className="fill-wash" />
      <rect width={high(part)} height={4} className="fill-accent" />
    </svg>
  )
}
