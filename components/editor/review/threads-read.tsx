'use client'
/** The open notes to read where no script runs. */
import { useText } from '@/components/ui/text'
import type { Threads } from '@/lib/articles/notes'
import { formatDateTime } from '@/lib/i18n/formats'

export function ThreadsRead({ threads }: Pick<Threads, 'threads'>) {
  const t = useText('editor')
  const open = threads.filter(({ resolved }) => resolved === null)
  if (open.length === 0) return <p className="text-muted">{t('review.emptyRead')}</p>
  return (
    <ul className="grid gap-4">
      {open.map(({ id, quote, notes }) => (
        <li key={id} className="rounded-box border border-line bg-card p-3.5 text-md">
          {quote && <p dir="auto" className="mb-2 border-l-2 border-saffron pl-2 text-sm text-muted">{quote}</p>}
          {notes.map((note) => (
            <p key={note.id} dir="auto" className="break-words whitespace-pre-wrap">
              <strong className="font-semibold">{note.author.name}</strong>, <time dateTime={note.at}>{formatDateTime(new Date(note.at))}</time> : {note.body}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
