/** What happened to an article, in words, and the revisions it went through. */
import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import { text } from '@/lib/i18n'
import { photosOf, type Photo } from '@/lib/media'
import { workingTextOf } from '../holding'
import { uploadsOf } from '../pictures'
import { maySee } from '../policy'
import type { WorkingText } from '../working-text'

export type HistoryRow = { id: string; at: Date; by: string; verb: string; label: string; message: string | null; publicNote: string | null; from: string | null; to: string | null }

const remembered = z.object({
  from: z.string().nullable().catch(null).default(null),
  to: z.string().nullable().catch(null).default(null),
  message: z.string().nullable().catch(null).default(null),
  publicNote: z.string().nullable().catch(null).default(null),
  first: z.boolean().catch(true).default(true),
})

/** The history of an article, the last event first; null when there is no such article for this actor. */
export async function articleHistory(actor: Actor, id: string): Promise<HistoryRow[] | null> {
  if (!(await isSeen(actor, id))) return null
  const t = text('articles')
  const events = await db().event.findMany({ where: { subject: 'article', subjectId: id }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  return events.map(({ id: eventId, at, actorId, actorName, verb, data }) => {
    const { first, ...rest } = remembered.parse(data)
    const key = `history.${verb === 'publish' && !first ? 'republish' : verb}`
    return { id: eventId, at, by: actorId === null ? t('system') : actorName, verb, label: t.has(key) ? t(key) : verb, ...rest }
  })
}

export type RevisionRow = { number: number; savedAt: Date; maker: string | null; reason: string; label: string; isFrozen: boolean; isPublished: boolean; isWorking: boolean; publicNote: string | null }

/** The revisions of an article, the last first; null when there is no such article for this actor. */
export async function revisionsOf(actor: Actor, id: string): Promise<RevisionRow[] | null> {
  const article = await isSeen(actor, id)
  if (!article) return null
  const t = text('articles')
  const rows = await db().revision.findMany({
    where: { articleId: id },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, savedAt: true, reason: true, frozenAt: true, publicNote: true, maker: { select: { name: true } } },
  })
  return rows.map(({ id: revisionId, maker, frozenAt, reason, ...row }) => ({
    ...row,
    reason,
    maker: maker?.name ?? null,
    label: t.has(`reasons.${reason}`) ? t(`reasons.${reason}`) : reason,
    isFrozen: frozenAt !== null,
    isPublished: revisionId === article.publishedRevisionId,
    isWorking: revisionId === article.workingRevisionId,
  }))
}

export type ReadRevision = { number: number; text: WorkingText; section: string | null; maker: string | null; savedAt: Date; publicNote: string | null; photos: ReadonlyMap<string, Photo> }

/** One revision, to read; null when there is none for this actor. */
export async function revision(actor: Actor, id: string, number: number): Promise<ReadRevision | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647 || !(await isSeen(actor, id))) return null
  const row = await db().revision.findUnique({
    where: { articleId_number: { articleId: id, number } },
    include: { maker: { select: { name: true } }, section: { select: { name: true } }, tags: { include: { tag: true }, orderBy: { position: 'asc' } } },
  })
  if (!row) return null
  const read = workingTextOf(id, row)
  return { number, text: read, section: row.section?.name ?? null, maker: row.maker?.name ?? null, savedAt: row.savedAt, publicNote: row.publicNote, photos: await photosOf(uploadsOf(read)) }
}

async function isSeen(actor: Actor, id: string): Promise<{ publishedRevisionId: string | null; workingRevisionId: string | null } | null> {
  const article = await db().article.findUnique({ where: { id }, select: { ownerId: true, publishedRevisionId: true, workingRevisionId: true } })
  return article && maySee(actor, article) ? article : null
}
