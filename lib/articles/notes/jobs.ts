/**
 * Who is written to about a note, outside its transaction. A lively review is no
 * flood: a person gets one mail per thread in ten minutes, with all they have not
 * seen; what comes in between waits for the next.
 */
import type { Person } from '@/lib/actor'
import { now } from '@/lib/clock'
import { db, type MailPace, type Transaction } from '@/lib/db'
import { enqueue } from '@/lib/jobs'
import { sendMail } from '@/lib/mail'
import { keepForDigest, wayOf } from '../telling/pace'
import { noteMail } from './mails'
import { maySeeNotes } from './policy'
import { writerOf, writerShape } from './writers'

/** At most one mail per person and thread in so many seconds. */
export const mailPause = 600

/** Mails the authors, whoever has the text in hand, takes part or was called, except the writer and whoever may not see it. */
export async function noteWritten({ noteId }: { noteId: string }): Promise<void> {
  const note = await db().note.findUnique({ where: { id: noteId }, select: { authorId: true, threadId: true } })
  const thread = note && (await threadToTell(note.threadId))
  if (!thread || thread.article.status === 'trashed') return
  let wait = 0
  for (const reader of await readersOf(thread)) {
    if (reader.id !== note.authorId) wait = Math.max(wait, await tell(thread.id, reader))
  }
  if (wait > 0) await db().$transaction((tx) => enqueue(tx, 'note.written', { noteId }, wait))
}

const threadToTell = (id: string) =>
  db().noteThread.findUnique({
    where: { id },
    select: {
      id: true, kind: true, createdById: true, previewLink: { select: { createdById: true } },
      article: { select: { id: true, status: true, ownerId: true, coauthorIds: true, assigneeId: true } },
      notes: { select: { authorId: true, mentions: true } },
    },
  })
type ThreadToTell = NonNullable<Awaited<ReturnType<typeof threadToTell>>>
type Reader = Person & { email: string; mailPace: MailPace }

async function readersOf({ kind, createdById, previewLink, article, notes }: ThreadToTell): Promise<Reader[]> {
  const ids = [article.ownerId, ...article.coauthorIds, article.assigneeId, createdById, previewLink?.createdById ?? null, ...notes.flatMap(({ authorId, mentions }) => [authorId, ...mentions])]
  const rows = await db().user.findMany({ where: { id: { in: ids.filter((id) => id !== null) }, status: 'active' }, orderBy: { id: 'asc' }, omit: { email: false } })
  return rows.map((row): Reader => ({ kind: 'person', id: row.id, name: row.name, role: row.role, email: row.email, mailPace: row.mailPace })).filter((reader) => maySeeNotes(reader, article, kind))
}

/**
 * Tells one person what they have not seen, and answers the seconds to wait where it is
 * too early. The row stays locked until the mail has left, so that two jobs never send
 * the same; a mail that fails leaves everything as it was for the next try.
 */
function tell(threadId: string, reader: Reader): Promise<number> {
  return db().$transaction(async (tx) => {
    await tx.noteMail.createMany({ data: { threadId, userId: reader.id, sentAt: new Date(0) }, skipDuplicates: true })
    const [last] = await tx.$queryRaw<{ upTo: number; sentAt: Date }[]>`SELECT "upTo", "sentAt" FROM "NoteMail" WHERE "threadId" = ${threadId}::uuid AND "userId" = ${reader.id}::uuid FOR UPDATE`
    const thread = await unseenBy(tx, threadId, reader.id, last?.upTo ?? 0)
    const newest = thread?.notes.at(-1)
    if (!last || !thread || !newest) return 0
    const at = now()
    const wait = Math.ceil((last.sentAt.getTime() - at.getTime()) / 1000) + mailPause
    if (wait > 0) return wait

    const way = wayOf(reader.mailPace, thread.notes.some(({ mentions }) => mentions.includes(reader.id)))
    await tx.noteMail.update({ where: { threadId_userId: { threadId, userId: reader.id } }, data: { upTo: newest.number, sentAt: at } })
    if (way === 'digest') for (const { id } of thread.notes) await keepForDigest(tx, reader.id, { noteId: id })
    if (way !== 'now') return 0
    const { subject, body } = noteMail({
      name: reader.name,
      base: reader.role === 'editor' || reader.role === 'admin' ? '/redaction' : '/espace',
      article: { id: thread.article.id, title: thread.article.workingRevision?.title ?? '' },
      thread,
      notes: thread.notes.map((note) => ({ by: writerOf(note), body: note.body, callsThem: note.mentions.includes(reader.id) })),
    })
    await sendMail({ to: reader.email, subject, body })
    return 0
  }, { timeout: 90_000, maxWait: 10_000 })
}

/** What others wrote since the last mail and since the person wrote there themselves. */
async function unseenBy(tx: Transaction, threadId: string, userId: string, upTo: number) {
  const own = await tx.note.aggregate({ where: { threadId, authorId: userId }, _max: { number: true } })
  return tx.noteThread.findUnique({
    where: { id: threadId },
    select: {
      id: true, quote: true,
      article: { select: { id: true, workingRevision: { select: { title: true } } } },
      notes: {
        where: { number: { gt: Math.max(upTo, own._max.number ?? 0) } },
        orderBy: { number: 'asc' },
        select: { id: true, number: true, body: true, mentions: true, ...writerShape },
      },
    },
  })
}
