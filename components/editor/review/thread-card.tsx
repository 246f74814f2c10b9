'use client'
/** A thread as a card: its notes, an answer, and whether it is settled. */
import { useState } from 'react'
import { useText } from '@/components/ui/text'
import type { PersonOfText } from '@/lib/articles/notes'
import { CardAction } from './card-action'
import { CardFrame } from './card-frame'
import { Composer } from './composer'
import { NoteEntry } from './note-entry'
import type { Sent, ShownThread, Wording } from './types'
import { useAttempt } from './use-attempt'
import type { ThreadsOfPage } from './use-threads'

type Props = {
  thread: ShownThread
  /** Whether its passage is gone from the text. */
  isLost: boolean
  people: readonly PersonOfText[]
  active: boolean
  activate: () => void
  backToText: () => void
  store: Pick<ThreadsOfPage, 'reply' | 'edit' | 'remove' | 'settle' | 'mayWrite'>
  /** Says in a live region what was done. */
  say: (words: string) => void
}

export function ThreadCard({ thread, isLost, people, active, activate, backToText, store, say }: Props) {
  const t = useText('editor')
  const { idFor, arrived } = useAttempt()
  const [replying, setReplying] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const first = thread.notes[0]

  const reply = async (words: Wording): Promise<Sent> => {
    const sent = await store.reply(thread.id, words, idFor(words.body))
    if (sent.ok) {
      arrived()
      setReplying(false)
      say(t('review.said.replied'))
    }
    return sent
  }
  const settle = async (resolved: boolean) => {
    setWrong(null)
    const sent = await store.settle(thread.id, resolved)
    if (sent.ok) say(t(resolved ? 'review.said.resolved' : 'review.said.reopened'))
    else setWrong(sent.message ?? t(`review.failed.${sent.why}`))
  }
  const remove = async (note: string): Promise<Sent> => {
    const sent = await store.remove(thread.id, note)
    if (sent.ok) say(t('review.said.removed'))
    return sent
  }
  return (
    <CardFrame id={thread.id} label={t('review.noteBy', { name: first?.author.name ?? '' })} active={active} activate={activate} backToText={backToText}>
      {isLost && <p className="mb-2 text-sm text-muted italic">{t(thread.quote ? 'review.lost' : 'review.lostUnquoted', { quote: thread.quote })}</p>}
      {thread.outside && <OutsideQuote quote={thread.quote} />}
      {thread.resolved && <p className="mb-2 text-sm text-success">{t('review.resolvedBy', { name: thread.resolved.by })}</p>}
      <div className="grid gap-3 [&>*+*]:border-t [&>*+*]:border-line [&>*+*]:pt-3">
        {thread.notes.map((note) => (
          <NoteEntry key={note.id} note={note} people={people} open={active && store.mayWrite} edit={(words) => store.edit(thread.id, note.id, words)} remove={() => remove(note.id)} />
        ))}
      </div>
      {wrong && <p role="alert" className="mt-2 text-sm font-medium text-danger">{wrong}</p>}
      {replying && (
        <div className="mt-3">
          <Composer label={t('review.replyLabel')} hint={t('review.replyHint')} sendLabel={t('review.reply')} place={`thread:${thread.id}`} people={people} focuses leave={() => setReplying(false)} send={reply} />
        </div>
      )}
      {store.mayWrite && !replying && (
        <div className="mt-1.5 flex gap-4">
          <CardAction letter="R" onClick={() => setReplying(true)}>{t('review.reply')}</CardAction>
          <CardAction letter="E" onClick={() => void settle(thread.resolved === null)}>{t(thread.resolved ? 'review.reopen' : 'review.resolve')}</CardAction>
        </div>
      )}
    </CardFrame>
  )
}

/** It came by a preview link: nothing in the text marks its passage, so the card says it. */
function OutsideQuote({ quote }: { quote: string }) {
  const t = useText('previews')
  return (
    <div className="mb-2 grid gap-2">
      <p className="text-sm font-medium text-saffron">{t('card.outside')}</p>
      {quote && <p dir="auto" className="border-l-2 border-saffron pl-2 text-sm text-muted">{quote}</p>}
    </div>
  )
}
