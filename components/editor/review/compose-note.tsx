'use client'
/** A new note, at a passage or among editors: it exists once the server has it; only then is the passage marked. */
import { useText } from '@/components/ui/text'
import type { PersonOfText, ReadThread } from '@/lib/articles/notes'
import { Composer } from './composer'
import { inShort } from './cards'
import type { Sent, Wording } from './types'
import { useAttempt } from './use-attempt'
import type { ThreadsOfPage } from './use-threads'

type Props = {
  kind: ReadThread['kind']
  /** The passage in question, as it reads now; empty among editors. */
  quote: string
  /** Where its words are kept in the tab. */
  place: string
  people: readonly PersonOfText[]
  open: ThreadsOfPage['open']
  /** The thread is there: the editor marks the passage with its id. */
  anchored?: (threadId: string) => void
  leave?: () => void
  say: (words: string) => void
}

export function ComposeNote({ kind, quote, place, people, open, anchored, leave, say }: Props) {
  const t = useText('editor')
  const { idFor, arrived } = useAttempt()
  const send = async (words: Wording): Promise<Sent> => {
    const id = idFor(words.body)
    const sent = await open(id, kind, quote, words)
    if (!sent.ok) return sent
    arrived()
    say(t('review.said.noted'))
    anchored?.(id)
    return sent
  }
  return (
    <div className="grid gap-2 rounded-box border border-saffron bg-card p-3.5 text-md">
      {quote && <p dir="auto" className="border-l-2 border-saffron pl-2 text-sm text-muted">{inShort(quote)}</p>}
      <Composer label={t(kind === 'editors' ? 'review.editorsLabel' : 'review.noteLabel')} hint={t(kind === 'editors' ? 'review.editorsHint' : 'review.noteHint')} sendLabel={t('review.send')} place={place} people={people} focuses={kind === 'passage'} send={send} leave={leave} />
    </div>
  )
}
