import type { Transaction } from '@/lib/db'
import { announce } from '../shared/log'

/** Tells whoever has the text open that its threads changed, once the transaction commits. Ids only: each asks for what it may see. */
export const announceNotes = (tx: Transaction, articleId: string): Promise<void> => announce(tx, { kind: 'notes', article: articleId })
