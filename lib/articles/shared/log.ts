/**
 * The log of a shared text: its updates as rows, in the order in which they were accepted.
 * Everything that reads the whole of it holds the article's row; everything that adds to
 * it holds it too, weakly, so that a step of the workflow and a keystroke come one after the other.
 */
import type { NoteKind, Transaction } from '@/lib/db'

export type TextLog = {
  updates: Uint8Array[]
  /** The id of the last one; 0 where there is none. */
  last: bigint
  /** When the first and the last that `since` asked for were written, and by whom last; null when there are none. */
  fresh: { from: Date; to: Date; lastHand: string | null } | null
}

/** The log, with what was added after the update `since`. Empty for a text that nobody has opened yet. */
export async function readLog(tx: Pick<Transaction, 'textUpdate'>, articleId: string, since: bigint): Promise<TextLog> {
  const rows = await tx.textUpdate.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
  const added = rows.filter(({ id }) => id > since)
  const [first, latest] = [added[0], added.at(-1)]
  return {
    updates: rows.map(({ body }) => body),
    last: rows.at(-1)?.id ?? 0n,
    fresh: first && latest ? { from: first.at, to: latest.at, lastHand: added.findLast(({ byId }) => byId !== null)?.byId ?? null } : null,
  }
}

/** Whether the working revision holds the whole log. */
export const isSettled = async (tx: Pick<Transaction, 'textUpdate'>, article: { id: string; settledUpdate: bigint }): Promise<boolean> =>
  (await tx.textUpdate.findFirst({ where: { articleId: article.id, id: { gt: article.settledUpdate } }, select: { id: true } })) === null

/** Adds an update that a command made, and tells the processes that have the text open. */
export async function appendUpdate(tx: Transaction, articleId: string, body: Uint8Array, byId: string | null): Promise<bigint> {
  const { id } = await tx.textUpdate.create({ data: { articleId, body: Buffer.from(body), byId }, select: { id: true } })
  await announce(tx, { kind: 'update', article: articleId, update: String(id) })
  return id
}

/** What processes tell each other about shared texts, by NOTIFY. */
export const channel = 'tribune_texts'
export type Notice =
  | { kind: 'update'; article: string; update: string; from?: string }
  | { kind: 'awareness'; article: string; state: string; from: string }
  /** Somebody opened the text in a process that has none of its carets yet. */
  | { kind: 'awareness-wanted'; article: string; from: string }
  | { kind: 'notes'; article: string; threads: NoteKind }
  | { kind: 'moved'; article: string }

/** Tells the others once this transaction has committed. */
export async function announce(tx: Pick<Transaction, '$executeRaw'>, notice: Notice): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${channel}, ${JSON.stringify(notice)})`
}

/** A log longer than this (rows) is merged into one. */
export const longestLog = 200

/** Merges what the working revision already holds into one row: the last of them, so that ids still say what is newer. */
export async function compact(tx: Transaction, articleId: string, settled: bigint, merge: (updates: Uint8Array[]) => Uint8Array): Promise<void> {
  if ((await tx.textUpdate.count({ where: { articleId } })) <= longestLog) return
  const rows = await tx.textUpdate.findMany({ where: { articleId, id: { lte: settled } }, orderBy: { id: 'asc' }, select: { id: true, body: true } })
  const last = rows.at(-1)
  if (!last || rows.length < 2) return
  await tx.textUpdate.update({ where: { id: last.id }, data: { body: Buffer.from(merge(rows.map(({ body }) => body))), byId: null } })
  await tx.textUpdate.deleteMany({ where: { articleId, id: { lt: last.id } } })
}
