import { Fragment } from 'react'
import { frenchSpaces, safeHref } from '@/lib/content'
import { endOfDay, formatDate, formatNumber, text } from '@/lib/i18n'
import type { Pitch } from '@/lib/proposals'

/** A pitch to be read: what it is about, what it rests on, how long and until when. */
export function PitchText({ pitch, narrow = false }: { pitch: Pitch; narrow?: boolean }) {
  const t = text('proposals')
  const label = 'mb-1.5 text-sm font-semibold text-muted'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 wrap-anywhere">
      <section><h3 className={label}>{t('field.angle')}</h3><p className={`font-serif whitespace-pre-line ${narrow ? 'text-lg' : 'text-xl'} leading-snug`}>{frenchSpaces(pitch.angle) || '—'}</p></section>
      <section><h3 className={label}>{t('field.summary')}</h3><p className={`font-serif whitespace-pre-line ${narrow ? 'text-base leading-normal' : 'text-lg leading-relaxed'}`}>{frenchSpaces(pitch.summary) || '—'}</p></section>
      {pitch.sources && <section><h3 className={label}>{t('field.sources')}</h3><Sources text={pitch.sources} /></section>}
      <dl className="flex flex-wrap gap-x-10 gap-y-3 border-t border-line pt-4 text-md">
        <div><dt className="text-sm text-muted">{t('field.words')}</dt><dd className="font-semibold tabular-nums">{pitch.words === null ? '—' : t('words', { words: formatNumber(pitch.words) })}</dd></div>
        <div><dt className="text-sm text-muted">{t('field.deliveryOn')}</dt><dd className="font-semibold">{pitch.deliveryOn ? formatDate(endOfDay(pitch.deliveryOn)) : '—'}</dd></div>
        <div><dt className="text-sm text-muted">{t('field.section')}</dt><dd className="font-semibold">{pitch.section?.name ?? t('field.noSection')}</dd></div>
      </dl>
    </div>
  )
}

/** One source a line; what is an address leads there. */
function Sources({ text: lines }: { text: string }) {
  return (
    <ul className="grid gap-1 text-base">
      {lines.split('\n').filter(Boolean).map((line, n) => (
        <li key={n}>
          {line.split(/(https?:\/\/[^\s<>"]+)/).map((piece, m) => (
            <Fragment key={m}>{m % 2 === 1 && safeHref(piece) ? <a href={piece} target="_blank" rel="noopener noreferrer nofollow" className="text-accent underline underline-offset-2">{piece}</a> : piece}</Fragment>
          ))}
        </li>
      ))}
    </ul>
  )
}
