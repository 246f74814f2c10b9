/** How many threads wait for an answer: for lists, and for whoever is about to publish. */
import { isStaff, type Actor } from '@/lib/actor'
import { db, type NoteKind, type Transaction } from '@/lib/db'
import { mayStart } from '../policy'

/** Open threads per article, as far as the actor sees them; articles without one are not in it. Null for who does not write. */
export async function openThreadCounts(actor: Actor, articleIds: readonly string[]): Promise<ReadonlyMap<string, number> | null> {
  if (!mayStart(actor)) return null
  const kinds: NoteKind[] = isStaff(actor) ? ['passage', 'editors'] : ['passage']
  const own = isStaff(actor) || actor.kind !== 'person' ? {} : { article: { ownerId: actor.id } }
  const rows = await db().noteThread.groupBy({ by: ['articleId'], where: { articleId: { in: [...articleIds] }, resolvedAt: null, kind: { in: kinds }, ...own }, _count: true })
  return new Map(rows.map(({ articleId, _count }) => [articleId, _count]))
}

/** The threads at passages of this text that are not settled, oldest first: why it may not be published yet. */
export function openThreadsOf(tx: Pick<Transaction, 'noteThread'>, articleId: string): Promise<{ id: string; quote: string }[]> {
  return tx.noteThread.findMany({ where: { articleId, kind: 'passage', resolvedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { id: true, quote: true } })
}
