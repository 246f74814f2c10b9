import { formatDate, formatDateTime, formatTime } from '@/lib/i18n/formats'

/** When something was written: « 14 h 01 » today, « 24 novembre » before. The whole moment is its title. */
export function Moment({ at }: { at: string }) {
  const moment = new Date(at)
  const day = formatDate(moment)
  const today = formatDate(new Date())
  const words = day === today ? formatTime(moment) : day.slice(-4) === today.slice(-4) ? day.slice(0, -5) : day
  return (
    <time dateTime={at} title={formatDateTime(moment)} suppressHydrationWarning className="shrink-0 text-xs text-muted tabular-nums">
      {words}
    </time>
  )
}
