'use client'
/** Whether the text is safe, in words, always in sight. « Enregistré » comes only with the server's answer. */
import { useText, type Words } from '@/components/ui/text'
import { formatTime } from '@/lib/i18n/formats'
import type { SaverView } from './saver'

type Said = { key: string; tone: 'good' | 'busy' | 'warn' | 'bad' }

function said({ phase, kept }: SaverView): Said {
  switch (phase.is) {
    case 'saved':
      return { key: 'saved', tone: 'good' }
    case 'dirty':
      return { key: 'dirty', tone: 'busy' }
    case 'saving':
      return { key: 'saving', tone: 'busy' }
    case 'signed-out':
      return { key: 'signedOut', tone: 'bad' }
    case 'offline':
      return { key: kept ? (phase.cause === 'network' ? 'offline' : 'server') : 'offlineNotKept', tone: 'warn' }
    case 'conflict':
      return { key: 'conflict', tone: 'bad' }
    case 'refused':
      return { key: phase.refusal.reason === 'too-large' ? 'tooLarge' : phase.refusal.reason, tone: 'bad' }
  }
}

const dots = { good: 'bg-success', busy: 'bg-muted', warn: 'bg-saffron', bad: 'bg-danger' } as const

const sentence = (saving: SaverView, t: Words): string => t(`save.${said(saving).key}`, { time: formatTime(new Date(saving.savedAt)) })

type Props = { saving: SaverView; compare: () => void; again: () => void; className?: string }

export function SaveStatus({ saving, compare, again, className = '' }: Props) {
  const t = useText('editor')
  const act = saving.phase.is === 'conflict' ? { words: t('save.compare'), run: compare } : saving.phase.is === 'offline' ? { words: t('save.again'), run: again } : null
  return (
    <div className={`flex min-w-0 items-center gap-2 text-sm text-muted ${className}`}>
      <span aria-hidden="true" className={`size-[7px] shrink-0 rounded-full ${dots[said(saving).tone]}`} />
      <span className="truncate" data-save-state={saving.phase.is}>{sentence(saving, t)}</span>
      {act && <button type="button" onClick={act.run} className="shrink-0 cursor-pointer font-semibold text-accent underline underline-offset-3">{act.words}</button>}
    </div>
  )
}

/** The same for ears: the passing states between two saves are left out. */
export function SaveAnnouncement({ saving }: { saving: SaverView }) {
  const t = useText('editor')
  const passing = saving.phase.is === 'dirty' || saving.phase.is === 'saving'
  return <p role="status" aria-live="polite" className="sr-only">{passing ? '' : sentence(saving, t)}</p>
}
