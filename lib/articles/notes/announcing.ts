import type { Transaction } from '@/lib/db'

/** Tells whoever has the text open that its threads changed, once the transaction commits. Ids only: each asks for what it may see. */
export async function announceNotes(tx: Transaction, articleId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('tribune_texts', ${JSON.stringify({ kind: 'notes', article: articleId })})`
}
