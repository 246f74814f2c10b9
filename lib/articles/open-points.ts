/**
 * What waits for a decision in a text: its suggestions, and the threads at its passages. With
 * one of either left open a text is neither accepted nor published, for nobody could
 * say what its author and the editors have agreed on. Editors' own threads hold nothing up.
 */
import type { Transaction } from '@/lib/db'
import { text } from '@/lib/i18n'
import type { FieldError } from '@/lib/result'
import type { Suggestion } from '@/lib/content/review'
import type { HeldArticle } from './holding'
import { openThreadsOf } from './notes/counting'
import { sharedTextOf } from './shared/opening'
import { openSuggestionsIn } from './shared/settling'

/** Each open point in words: whose it is and what it is about. Its path is the place of its card on the text's page. */
export async function openPoints(tx: Transaction, { id, working }: HeldArticle): Promise<FieldError[]> {
  const t = text('articles')
  const suggestions = working.review === null ? [] : openSuggestionsIn(sharedTextOf(working))
  const names = await namesOf(tx, suggestions)
  const threads = await openThreadsOf(tx, id)
  return [
    ...suggestions.map((suggestion) => ({
      path: placeOf(suggestion.id),
      message: t(`open.suggestion.${deedOf(suggestion)}`, { by: names.get(suggestion.author) ?? t('notes.gone'), inserted: inShort(suggestion.inserted), deleted: inShort(suggestion.deleted), marked: inShort(suggestion.marked) }),
    })),
    ...threads.map((thread) => ({ path: placeOf(thread.id), message: t(thread.quote ? 'open.noteOn' : 'open.note', { by: thread.by, quote: inShort(thread.quote), words: inShort(thread.body) }) })),
  ]
}

/** As in the mails about notes: the card's id on the page. */
const placeOf = (id: string): string => `note-${id}`

async function namesOf(tx: Transaction, suggestions: readonly Suggestion[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(suggestions.map(({ author }) => author))]
  if (ids.length === 0) return new Map()
  return new Map((await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]))
}

function deedOf({ inserted, deleted, marked }: Suggestion): 'replace' | 'insert' | 'delete' | 'mark' | 'block' {
  const [comes, goes] = [inserted.trim() !== '', deleted.trim() !== '']
  if (comes) return goes ? 'replace' : 'insert'
  if (goes) return 'delete'
  return marked.trim() === '' ? 'block' : 'mark'
}

const longest = 60

/** Enough words to find the place again. */
function inShort(words: string): string {
  const letters = [...words.replace(/\s+/gu, ' ').trim()]
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('').trimEnd()}…`
}
