/** Which transactions are a person's writing. */
import type { Transaction } from '@tiptap/pm/state'
import { reviewMeta } from './deciding'

/** Metas of transactions that are not a person's writing: undo and redo, and by option what comes from others. */
const undoing = ['history$'] as const

/** Whether a transaction is to be recorded at all. `passing` names metas that exempt it, such as y-sync's. */
export function isRecordable(tr: Transaction, passing: readonly string[] = []): boolean {
  return tr.docChanged && tr.getMeta(reviewMeta) === undefined && [...undoing, ...passing].every((meta) => tr.getMeta(meta) === undefined)
}
