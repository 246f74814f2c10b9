import type { NoteKind, Transaction } from '@/lib/db'
import { announce } from '../shared/log'

/** Tells whoever has the text open, and may see such threads, that they changed, once the transaction commits. Each asks for what it may see. */
export const announceNotes = (tx: Transaction, { kind, article }: { kind: NoteKind; article: { id: string } }): Promise<void> =>
  announce(tx, { kind: 'notes', article: article.id, threads: kind })
