/** How many threads wait for an answer: for lists, and for whoever is about to publish. */
import type { Actor } from '@/lib/actor'
import { db, type NoteKind, type Transaction } from '@/lib/db'
import { mayStart, type Authored } from '../policy'
import { kindsFor } from './policy'
import { writerOf, writerShape } from './writers'

/** Open threads per article, as far as the actor sees them; articles without one are not in it. Null for who does not write. */
export async function openThreadCounts(actor: Actor, articleIds: readonly string[]): Promise<ReadonlyMap<string, number> | null> {
  if (!mayStart(actor)) return null
  const ids = [...articleIds]
  const [articles, rows] = await Promise.all([
    db().article.findMany({ where: { id: { in: ids } }, select: { id: true, ownerId: true, coauthorIds: true } }),
    db().noteThread.groupBy({ by: ['articleId', 'kind'], where: { articleId: { in: ids }, resolvedAt: null }, _count: true }),
  ])
  const kinds = new Map(articles.map((article) => [article.id, kindsFor(actor, article)]))
  const counts = new Map<string, number>()
  for (const { articleId, kind, _count } of rows) if (kinds.get(articleId)?.includes(kind)) counts.set(articleId, (counts.get(articleId) ?? 0) + _count)
  return counts
}

/** `body` and `by`: the words that opened it, and whose they are. */
type OpenThread = { id: string; quote: string; body: string; by: string }

/** The threads at passages of this text that are not settled, oldest first: why it may not be published yet. */
export async function openThreadsOf(tx: Pick<Transaction, 'noteThread'>, articleId: string): Promise<OpenThread[]> {
  const rows = await tx.noteThread.findMany({
    where: { articleId, kind: 'passage', resolvedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, quote: true, notes: { orderBy: { number: 'asc' }, take: 1, select: { body: true, ...writerShape } } },
  })
  return rows.map(({ id, quote, notes: [first] }) => ({ id, quote, body: first?.body ?? '', by: writerOf(first ?? { author: null, authorName: '' }) }))
}

/** How many threads of each kind that this actor reads are open in a text. */
export async function openThreadsByKind(tx: Pick<Transaction, 'noteThread'>, actor: Actor, article: Authored & { id: string }): Promise<Record<NoteKind, number>> {
  const rows = await tx.noteThread.groupBy({ by: ['kind'], where: { articleId: article.id, resolvedAt: null, kind: { in: kindsFor(actor, article) } }, _count: true })
  const count = (kind: NoteKind) => rows.find((row) => row.kind === kind)?._count ?? 0
  return { passage: count('passage'), editors: count('editors') }
}
