/** Which cards the panel shows and in what order: by their place in the text, what lost its place last. */
import type { ShownThread, Suggestion } from './types'

export type Card = { kind: 'thread'; id: string; thread: ShownThread; isLost: boolean } | { kind: 'suggestion'; id: string; suggestion: Suggestion }

/** `places`: where each thread's anchor stands; null while the text is not there yet, when nothing is lost. */
export type Places = ReadonlyMap<string, number> | null

/** Open threads at passages and suggestions, in the order of the text. */
export function cardsOf(threads: readonly ShownThread[], suggestions: readonly Suggestion[], places: Places): Card[] {
  const placed = [
    ...threads.map((thread) => ({ card: threadCard(thread, places), position: places?.get(thread.id) ?? Infinity, at: thread.at })),
    ...suggestions.map((suggestion) => ({ card: { kind: 'suggestion', id: suggestion.id, suggestion } as const, position: suggestion.position, at: suggestion.at })),
  ]
  return placed
    .sort((a, b) => (a.position === b.position ? a.at.localeCompare(b.at) : a.position - b.position))
    .map(({ card }) => card)
}

const threadCard = (thread: ShownThread, places: Places): Card => ({ kind: 'thread', id: thread.id, thread, isLost: thread.kind === 'passage' && !thread.outside && places !== null && !places.has(thread.id) })

/** The card after this one, or before it; round at the ends. Null where there is none. */
export function neighbour(cards: readonly Card[], current: string | null, step: 1 | -1): Card | null {
  const at = cards.findIndex(({ id }) => id === current)
  if (at === -1) return (step === 1 ? cards[0] : cards.at(-1)) ?? null
  return cards[(at + step + cards.length) % cards.length] ?? null
}

const shownLetters = 140

/** Words in a card: long ones keep their two ends. */
export function inShort(words: string): string {
  const letters = [...words.replace(/\s+/gu, ' ').trim()]
  if (letters.length <= shownLetters) return letters.join('')
  const half = shownLetters / 2
  return `${letters.slice(0, half).join('').trimEnd()} … ${letters.slice(-half).join('').trimStart()}`
}

/** What a suggestion does, as a key of the messages with its words. */
export function deedOf({ kinds, inserted, deleted, modified }: Pick<Suggestion, 'kinds' | 'inserted' | 'deleted' | 'modified'>): { key: string; values: Record<string, string> } {
  const values = { inserted: inShort(inserted), deleted: inShort(deleted), modified: inShort(modified) }
  const key = (): string => {
    if (values.inserted && values.deleted) return 'replace'
    if (values.inserted) return 'insert'
    if (values.deleted) return 'delete'
    if (kinds.includes('join')) return 'join'
    if (kinds.includes('split')) return 'split'
    if (kinds.includes('modification')) return values.modified ? 'modify' : 'modifyBlock'
    return kinds.includes('deletion') ? 'deleteBlock' : 'insertBlock'
  }
  return { key: key(), values }
}
