'use client'
/** Whether the text is safe, in words, always in sight. « Enregistré » is said of what the database has. */
import { useText, type Words } from '@/components/ui/text'
import { formatTime } from '@/lib/i18n/formats'
import type { SaveView } from './live-view'

type Said = { key: string; tone: 'good' | 'busy' | 'warn' | 'bad' }

function said({ phase, kept, unsent }: SaveView): Said {
  switch (phase.is) {
    case 'opening':
      return { key: 'opening', tone: 'busy' }
    case 'saved':
      return { key: 'saved', tone: 'good' }
    case 'saving':
      return { key: 'saving', tone: 'busy' }
    case 'offline': {
      if (!kept && unsent > 0) return { key: 'notKept', tone: 'bad' }
      return { key: phase.cause === 'network' ? 'offline' : 'server', tone: 'warn' }
    }
    case 'signed-out':
      return { key: 'signedOut', tone: 'bad' }
    case 'outdated':
      return { key: 'outdated', tone: 'warn' }
    case 'gone':
      return { key: 'gone', tone: 'bad' }
  }
}

const dots = { good: 'bg-success', busy: 'bg-muted', warn: 'bg-saffron', bad: 'bg-danger' } as const

const sentence = (view: SaveView, t: Words): string => t(`save.${said(view).key}`, { time: formatTime(new Date(view.savedAt)), count: view.unsent })

export function SaveStatus({ view, retry, className = '' }: { view: SaveView; retry: () => void; className?: string }) {
  const t = useText('editor')
  return (
    <div className={`flex min-w-0 items-center gap-2 text-sm text-muted ${className}`}>
      <span aria-hidden="true" className={`size-[7px] shrink-0 rounded-full ${dots[said(view).tone]}`} />
      <span className="truncate" data-save-state={view.phase.is}>{sentence(view, t)}</span>
      {view.phase.is === 'offline' && <button type="button" onClick={retry} className="shrink-0 cursor-pointer font-semibold text-accent underline underline-offset-3">{t('save.again')}</button>}
    </div>
  )
}

/** The same for ears: what passes between two keys is left out. */
export function SaveAnnouncement({ view }: { view: SaveView }) {
  const t = useText('editor')
  const passing = view.phase.is === 'opening' || view.phase.is === 'saving'
  return <p role="status" aria-live="polite" className="sr-only">{passing ? '' : sentence(view, t)}</p>
}
