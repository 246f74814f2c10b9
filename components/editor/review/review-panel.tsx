'use client'
/**
 * « Notes »: what is said about the text and what is proposed in it, beside it and in its
 * order. It knows nothing of the editor: positions, the active card and the verdicts on
 * suggestions come and go by props.
 */
import { memo, useCallback, useEffect, useState } from 'react'
import { useText } from '@/components/ui/text'
import { useSteady } from '../use-steady'
import { AllSuggestions } from './all-suggestions'
import { cardId } from './card-frame'
import { cardsOf, neighbour, type Card, type Places } from './cards'
import { CircleSwitch } from './circle-switch'
import { ComposeNote } from './compose-note'
import { ResolvedThreads } from './resolved-threads'
import { useReviewKeys } from './review-keys'
import { SuggestionCard } from './suggestion-card'
import { ThreadCard } from './thread-card'
import type { ShownThread, Suggestion } from './types'
import type { ThreadsOfPage } from './use-threads'

export type ReviewPanelProps = {
  articleId: string
  /** What `useThreads` gives. */
  store: ThreadsOfPage
  suggestions: readonly Suggestion[]
  /** Where the anchors stand in the text, by thread; null while the text is not there. */
  places: Places
  /** The card in question: of the place where the caret stands, or chosen here. */
  active: string | null
  /** Makes a card the one in question and shows its place in the text. */
  activate: (id: string) => void
  /** Gives the text the focus back. */
  backToText: () => void
  /** Takes or drops suggestions, as one step that Ctrl+Z undoes; absent where this person may not. */
  decide?: (verdict: 'accept' | 'reject', ids: string[]) => void
  /** Takes one's own suggestion back, where nothing may be decided; absent where one may not even suggest. */
  withdraw?: (id: string) => void
  /** The passage a new note is about, while one is written. */
  draft: { quote: string } | null
  /** Begins a note at the selection (Ctrl+Alt+M); nothing where none is selected. */
  compose: () => void
  /** The thread is there: mark the passage, and let the draft go. */
  anchored: (threadId: string) => void
  /** The new note is left; its words are kept. */
  leaveDraft: () => void
}

/** How long (ms) what was done stays in sight. */
const saidFor = 10_000

export const ReviewPanel = memo(function ReviewPanel({ articleId, store, suggestions, places, active, activate, backToText, decide, withdraw, draft, compose, anchored, leaveDraft }: ReviewPanelProps) {
  const t = useText('editor')
  const [said, setSaid] = useState('')
  const [circle, choose] = useState<ShownThread['kind']>('passage')
  useEffect(() => {
    const end = said ? setTimeout(() => setSaid(''), saidFor) : undefined
    return () => clearTimeout(end)
  }, [said])
  const isStaff = store.people.editors !== undefined
  // What is in question must be seen: the choice follows it, and stays free afterwards.
  const asked = draft ? 'passage' : (store.threads.find(({ id }) => id === active)?.kind ?? null)
  useEffect(() => {
    if (asked) choose(asked)
  }, [asked, active])
  const open = (kind: ShownThread['kind']) => store.threads.filter((thread) => thread.kind === kind && thread.resolved === null)
  const settled = store.threads.filter((thread) => thread.kind === circle && thread.resolved !== null)
  const people = store.people[circle] ?? []
  const cards = cardsOf(open(circle), circle === 'passage' ? suggestions : [], places)

  const goTo = useCallback((card: Card) => {
    activate(card.id)
    document.getElementById(cardId(card.id))?.focus({ preventScroll: true })
  }, [activate])
  const step = useCallback((direction: 1 | -1) => {
    const card = neighbour(cards, active, direction)
    if (card) goTo(card)
  }, [cards, active, goTo])
  useReviewKeys({ next: useCallback(() => step(1), [step]), previous: useCallback(() => step(-1), [step]), compose })

  const judge = useSteady((verdict: 'accept' | 'reject', ids: string[]) => {
    const [only] = ids
    const card = ids.length === 1 && only !== undefined ? neighbour(cards, only, 1) : null
    decide?.(verdict, ids)
    setSaid(t(`review.said.${verdict}`, { count: ids.length }))
    // The card goes with its suggestion: the next one is the one in question.
    if (card && card.id !== only) goTo(card)
  })
  const judgeOne = useCallback((verdict: 'accept' | 'reject', id: string) => judge(verdict, [id]), [judge])
  const threadCard = (thread: ShownThread, isLost: boolean) => (
    <ThreadCard key={thread.id} thread={thread} isLost={isLost} people={people} active={active === thread.id} activate={() => activate(thread.id)} backToText={backToText} store={store} say={setSaid} />
  )
  const draw = (card: Card) =>
    card.kind === 'thread' ? threadCard(card.thread, card.isLost) : (
      <SuggestionCard key={card.id} suggestion={card.suggestion} active={active === card.id} activate={activate} backToText={backToText} decide={decide && judgeOne} withdraw={!decide && card.suggestion.mine ? withdraw : undefined} />
    )
  return (
    <div className="grid min-w-0 gap-3.5">
      {isStaff && (
        <CircleSwitch current={circle} counts={{ passage: open('passage').length + suggestions.length, editors: open('editors').length }} choose={choose} />
      )}
      {store.trouble && <p role="status" className="text-sm text-muted">{t(`review.unread.${store.trouble}`)}</p>}
      {decide && circle === 'passage' && suggestions.length > 1 && <AllSuggestions count={suggestions.length} decide={(verdict) => judge(verdict, suggestions.map(({ id }) => id))} />}
      {draft && store.mayWrite && <ComposeNote kind="passage" quote={draft.quote} place={`${articleId}:new`} people={people} open={store.open} anchored={anchored} leave={leaveDraft} say={setSaid} />}
      {circle === 'editors' && store.mayWrite && <ComposeNote kind="editors" quote="" place={`${articleId}:editors`} people={people} open={store.open} say={setSaid} />}
      {cards.map(draw)}
      {cards.length === 0 && !draft && store.loaded && <p className="text-md text-muted">{t(circle === 'editors' ? 'review.emptyEditors' : store.mayWrite ? 'review.empty' : 'review.emptyRead')}</p>}
      {settled.length > 0 && <ResolvedThreads count={settled.length} opens={settled.some(({ id }) => id === active)}>{settled.map((thread) => threadCard(thread, false))}</ResolvedThreads>}
      {/* Seen as well as heard, for it says how to take a verdict back. */}
      <div role="status" className="pointer-events-none sticky bottom-0">{said && <p className="rounded-box bg-wash px-3 py-2 text-sm shadow-box">{said}</p>}</div>
    </div>
  )
})
