/** The list that a text was sent back with, as its author and the editors see it. */
import type { Transaction } from '@/lib/db'

export type AskedPoint = { id: string; words: string; askedAt: Date; askedBy: string | null; doneAt: Date | null; doneBy: string | null }
export type AskedList = { round: number; points: AskedPoint[] }

type Reader = Pick<Transaction, 'askedPoint'>

/** What one sending back of an article asked, `round` counting from 1; null where nothing was listed. */
export async function askedOf(db: Reader, articleId: string, round: number): Promise<AskedList | null> {
  if (round === 0) return null
  const rows = await db.askedPoint.findMany({
    where: { articleId, round },
    orderBy: { position: 'asc' },
    select: { id: true, words: true, askedAt: true, doneAt: true, askedBy: { select: { name: true } }, doneBy: { select: { name: true } } },
  })
  if (rows.length === 0) return null
  return { round, points: rows.map(({ askedBy, doneBy, ...point }) => ({ ...point, askedBy: askedBy?.name ?? null, doneBy: doneBy?.name ?? null })) }
}

/** How many points of each article's last list are still open; articles without any are left out. */
export async function openAsked(db: Reader, articles: readonly { id: string; timesSentBack: number }[]): Promise<ReadonlyMap<string, number>> {
  if (articles.length === 0) return new Map()
  const lists = articles.map(({ id, timesSentBack }) => ({ articleId: id, round: timesSentBack }))
  const rows = await db.askedPoint.groupBy({ by: ['articleId'], where: { OR: lists, doneAt: null }, _count: { _all: true } })
  return new Map(rows.map(({ articleId, _count }) => [articleId, _count._all]))
}
