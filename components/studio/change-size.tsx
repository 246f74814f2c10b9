import type { Size } from '@/lib/content/diff'
import { formatNumber, text } from '@/lib/i18n'

const longest = 56

/** How many words came and went, in figures and as a bar; `most` is the largest change that it stands beside. */
export function ChangeSize({ size: { added, removed }, most }: { size: Size; most: number }) {
  const t = text('studio')
  // A change of one word is still seen beside one of a thousand.
  const width = (words: number) => (words === 0 ? 0 : Math.max(2, Math.round((words / most) * longest)))
  return (
    <span className="inline-flex items-center gap-2 text-sm tabular-nums">
      <span className="sr-only">{t('revision.size', { added, removed })}</span>
      <span aria-hidden="true" className="text-success">+{formatNumber(added)}</span>
      <span aria-hidden="true" className="text-danger">−{formatNumber(removed)}</span>
      <svg aria-hidden="true" width={width(added) + width(removed)} height={8} className="overflow-hidden rounded-[2px]">
        <rect width={width(added)} height={8} className="fill-success" />
        <rect x={width(added)} width={width(removed)} height={8} className="fill-danger" />
      </svg>
    </span>
  )
}
