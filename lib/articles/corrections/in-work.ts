/** A correction that is on its way: why it was begun, and which two revisions show what it changes. */
import type { Transaction } from '@/lib/db'
import { z } from 'zod'
import type { ArticleStatus } from '../transitions'

export type CorrectionInWork = {
  reason: string | null
  by: string | null
  at: Date | null
  /** The numbers of what readers see and of the working text; null while they are the same. */
  compare: { before: number; after: number } | null
}

type Facts = { id: string; status: ArticleStatus; publishedRevisionId: string | null; workingRevision: { id: string; number: number } }

const remembered = z.object({ message: z.string().nullable().catch(null).default(null) })

/** The correction in work of an article; null where the working text corrects nothing. */
export async function correctionInWork(db: Pick<Transaction, 'event' | 'revision'>, { id, status, publishedRevisionId, workingRevision }: Facts): Promise<CorrectionInWork | null> {
  if (publishedRevisionId === null || status === 'published' || status === 'trashed') return null
  const [begun, published] = await Promise.all([
    db.event.findFirst({ where: { subject: 'article', subjectId: id, verb: 'beginCorrection' }, orderBy: [{ at: 'desc' }, { id: 'desc' }] }),
    db.revision.findUnique({ where: { id: publishedRevisionId }, select: { number: true } }),
  ])
  return {
    reason: begun ? remembered.parse(begun.data).message : null,
    by: begun?.actorId ? begun.actorName : null,
    at: begun?.at ?? null,
    compare: published && workingRevision.id !== publishedRevisionId ? { before: published.number, after: workingRevision.number } : null,
  }
}
