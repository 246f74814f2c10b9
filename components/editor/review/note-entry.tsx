'use client'
/** One note of a thread; its writer may correct it for a while, and take it away. */
import { useState } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { useText } from '@/components/ui/text'
import type { PersonOfText } from '@/lib/articles/notes'
import { CardAction } from './card-action'
import { Composer } from './composer'
import { piecesOf } from './mentions'
import { Moment } from './moment'
import type { Sent, ShownNote, Wording } from './types'

type Props = {
  note: ShownNote
  people: readonly PersonOfText[]
  /** Whether the deeds of its writer show. */
  open: boolean
  edit: (words: Wording) => Promise<Sent>
  remove: () => Promise<Sent>
}

export function NoteEntry({ note, people, open, edit, remove }: Props) {
  const t = useText('editor')
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const editable = note.editableUntil !== null && new Date(note.editableUntil) > new Date()
  const called = people.filter(({ id }) => note.mentions.includes(id))

  const takeAway = async () => {
    const sent = await remove()
    if (!sent.ok) setWrong(sent.message ?? t(`review.failed.${sent.why}`))
  }
  return (
    <div aria-busy={note.sending || undefined} className={note.sending ? 'opacity-60' : undefined}>
      <div className="flex items-center gap-2">
        <Avatar name={note.author.name} size="base" />
        <span className="min-w-0 flex-1 truncate font-semibold" title={t(`review.role.${note.author.role}`)}>{note.author.name}</span>
        {note.sending ? <span className="text-xs text-muted">{t('review.sending')}</span> : <Moment at={note.at} />}
      </div>
      {doing === 'edit' ? (
        <div className="mt-2">
          <Composer label={t('review.editLabel')} hint="" sendLabel={t('review.save')} place={`edit:${note.id}`} initial={note.body} people={people} focuses leave={() => setDoing(null)} send={async (words) => {
            const sent = await edit(words)
            if (sent.ok) setDoing(null)
            return sent
          }} />
        </div>
      ) : (
        <p dir="auto" className="mt-1.5 break-words whitespace-pre-wrap">
          {piecesOf(note.body, called).map(({ text, person }, index) => (person ? <span key={index} className="font-medium text-accent">{text}</span> : text))}
          {note.editedAt && <span className="text-xs text-muted"> {t('review.edited')}</span>}
        </p>
      )}
      {wrong && <p role="alert" className="mt-1 text-sm font-medium text-danger">{wrong}</p>}
      {open && note.mine && !note.sending && doing === null && (
        <div className="mt-0.5 flex gap-3">
          {editable && <CardAction look="quiet" onClick={() => setDoing('edit')}>{t('review.edit')}</CardAction>}
          <CardAction look="quiet" onClick={() => setDoing('remove')}>{t('review.remove')}</CardAction>
        </div>
      )}
      {doing === 'remove' && (
        <div className="mt-1 flex flex-wrap items-center gap-x-3 text-sm">
          <span>{t('review.removeAsk')}</span>
          <CardAction look="danger" autoFocus onClick={() => void takeAway()}>{t('review.remove')}</CardAction>
          <CardAction look="quiet" onClick={() => setDoing(null)}>{t('review.keep')}</CardAction>
        </div>
      )}
    </div>
  )
}
