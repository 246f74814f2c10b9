/**
 * The mail of the day. Whatever process sweeps, a person gets one a day: the row of the day is
 * written in the transaction that sends, and whoever comes second finds it. A mail that
 * fails, or a process that dies, leaves everything as it was for the next sweep.
 */
import { z } from 'zod'
import { databaseNow, db, type Transaction } from '@/lib/db'
import { dayOf } from '@/lib/i18n'
import { enqueue } from '@/lib/jobs'
import { sendMail } from '@/lib/mail'
import { digestMail, type DigestItem } from './mails'

/** For so many minutes a queued digest is left to its job; then a sweep queues it anew. */
const lease = 15

/** Queues the digests that are due. Called by every worker, each minute; together they queue each once. */
export async function queueDigests(): Promise<number> {
  return db().$transaction(async (tx) => {
    const day = dayOf(await databaseNow(tx))
    const rows = await tx.$queryRaw`
      UPDATE "DigestEntry" SET "queuedAt" = now() WHERE id IN (
        SELECT e.id FROM "DigestEntry" e
        WHERE e."sentAt" IS NULL AND e."dueAt" <= now() AND (e."queuedAt" IS NULL OR e."queuedAt" < now() - make_interval(mins => ${lease}::int))
          AND NOT EXISTS (SELECT 1 FROM "Digest" d WHERE d."userId" = e."userId" AND d.day = ${day}::date)
        ORDER BY e.id FOR UPDATE SKIP LOCKED)
      RETURNING "userId"`
    const users = new Set(z.array(z.object({ userId: z.string() })).parse(rows).map(({ userId }) => userId))
    for (const userId of users) await enqueue(tx, 'digest.send', { userId })
    return users.size
  })
}

/** Job `digest.send`: the mail of today to one person, unless it has left. */
export async function sendDigest({ userId }: { userId: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.digest.createMany({ data: { userId, day: new Date(dayOf(await databaseNow(tx))) }, skipDuplicates: true })
    if (count === 0) return
    await tx.$queryRaw`SELECT 1 FROM "DigestEntry" WHERE "userId" = ${userId}::uuid AND "sentAt" IS NULL AND "dueAt" <= now() FOR UPDATE`
    const due = await tx.$queryRaw`UPDATE "DigestEntry" SET "sentAt" = now() WHERE "userId" = ${userId}::uuid AND "sentAt" IS NULL AND "dueAt" <= now() RETURNING "eventId", "noteId"`
    const entries = z.array(z.object({ eventId: z.string().nullable(), noteId: z.string().nullable() })).parse(due)
    const person = await tx.user.findUnique({ where: { id: userId }, omit: { email: false } })
    if (person?.status !== 'active') return
    const items = await itemsOf(tx, entries)
    if (items.length === 0) return
    await sendMail({ to: person.email, ...digestMail({ name: person.name, isStaff: person.role === 'editor' || person.role === 'admin', items }) })
  }, { timeout: 90_000, maxWait: 10_000 })
}

/** The news by article, in the order in which they came. */
async function itemsOf(tx: Transaction, entries: readonly { eventId: string | null; noteId: string | null }[]): Promise<DigestItem[]> {
  const ids = (key: 'eventId' | 'noteId') => entries.flatMap((entry) => entry[key] ?? [])
  const [events, notes] = await Promise.all([
    tx.event.findMany({ where: { id: { in: ids('eventId') } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
    tx.note.findMany({ where: { id: { in: ids('noteId') } }, select: { thread: { select: { articleId: true } } } }),
  ])
  const articleIds = [...new Set([...events.map(({ subjectId }) => subjectId), ...notes.map(({ thread }) => thread.articleId)])]
  const articles = await tx.article.findMany({ where: { id: { in: articleIds }, status: { not: 'trashed' } }, select: { id: true, workingRevision: { select: { title: true } } } })
  return articleIds.flatMap((id) => {
    const article = articles.find((row) => row.id === id)
    if (!article) return []
    const steps = events.filter(({ subjectId }) => subjectId === id).map(({ verb, actorId, actorName, data }) => ({ verb, by: actorId === null ? null : actorName, data }))
    return [{ title: article.workingRevision?.title ?? '', steps, notes: notes.filter(({ thread }) => thread.articleId === id).length }]
  })
}
