/**
 * Deciding suggestions on a transaction. The decided document is made whole
 * (`settled`) and written as the few steps that lead there, so that carets, undo and
 * other people's changes elsewhere stay what they are.
 */
import type { Transaction } from '@tiptap/pm/state'
import type { Decide, Decision } from './decision'
import { rewrite } from './rewrite'
import { settled } from './settle'

/** Transactions with this meta are never recorded as suggestions. */
export const reviewMeta = 'review'

function decide(tr: Transaction, of: Decide['of']): Transaction {
  return rewrite(tr, settled(tr.doc, { of, notes: 'keep' })).setMeta(reviewMeta, 'decide')
}

const one = (id: string, decision: Decision): Decide['of'] => (suggestion) => (suggestion.id === id ? decision : 'keep')

/** Only what carries this id is touched; what a deleted or rejected block holds goes with it. */
export const acceptSuggestion = (tr: Transaction, id: string): Transaction => decide(tr, one(id, 'accept'))
export const rejectSuggestion = (tr: Transaction, id: string): Transaction => decide(tr, one(id, 'reject'))
export const acceptAll = (tr: Transaction): Transaction => decide(tr, () => 'accept')
export const rejectAll = (tr: Transaction): Transaction => decide(tr, () => 'reject')
