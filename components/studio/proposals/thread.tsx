import { Avatar } from '@/components/ui/avatar'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDateTime, text } from '@/lib/i18n'
import type { Said } from '@/lib/proposals'

/** What was said about a proposal, from the first word to the last. */
export function Thread({ thread }: { thread: Said[] }) {
  const t = text('proposals')
  if (thread.length === 0) return null
  return (
    <ol className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {thread.map(({ id, verb, by, body, at }) => (
        <li key={id} className={`grid grid-cols-[minmax(0,1fr)] gap-2 rounded-box border bg-card p-4 ${verb === 'ask' ? 'border-saffron' : 'border-line'}`}>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-md">
            <Avatar name={by ?? '·'} size="base" />
            <span className="font-semibold">{by ?? t('gone')}</span>
            <span className="text-muted">{t(`said.${verb}`)}</span>
            <time dateTime={at.toISOString()} className="text-sm text-muted sm:ml-auto">{formatDateTime(at)}</time>
          </p>
          <p className="text-base whitespace-pre-line wrap-anywhere">{frenchSpaces(body)}</p>
        </li>
      ))}
    </ol>
  )
}
