/** A contributor's texts, their own and those they sign with others, whatever state they are in. */
import type { Actor } from '@/lib/actor'
import { db, type ArticleStatus } from '@/lib/db'
import { openAsked } from '../asking'
import { expectedNow, type Expected } from '../following/expecting'
import { openThreadCounts } from '../notes/counting'
import { isPublic, mayStart } from '../policy'

export type MyArticle = {
  id: string
  slug: string
  title: string
  status: ArticleStatus
  isPublic: boolean
  isWithdrawn: boolean
  section: string | null
  savedAt: Date
  /** Since when it is in this state. */
  since: Date
  scheduledFor: Date | null
  version: number
  /** Whether it is somebody else's, whom this person signs it with: by name. */
  owner: string | null
  /** What is expected from whom now. */
  expected: Expected
  /** What the editors said last, where they sent it back or declined it. */
  message: string | null
  /** How much of what was asked is still to be done; 0 where nothing was listed, or the text is not its author's. */
  openAsked: number
  /** What waits for a decision in it. */
  openSuggestions: number
  openNotes: number
}

/** The actor's articles, the last touched first; null for who does not write. */
export async function myArticles(actor: Actor): Promise<MyArticle[] | null> {
  if (actor.kind !== 'person' || !mayStart(actor)) return null
  const rows = await db().article.findMany({
    where: { OR: [{ ownerId: actor.id }, { coauthorIds: { has: actor.id } }] },
    select: {
      id: true, slug: true, status: true, ownerId: true, owner: { select: { name: true } }, deadlineAt: true, scheduledFor: true, statusChangedAt: true, publishedRevisionId: true, withdrawnAt: true, openSuggestions: true, timesSentBack: true,
      workingRevision: { select: { title: true, savedAt: true, version: true, section: { select: { name: true } } } },
    },
  })
  const [messages, notes, asked, begun] = await Promise.all([
    lastMessages(rows.filter(({ status }) => status === 'changes_requested' || status === 'declined').map(({ id }) => id)),
    openThreadCounts(actor, rows.map(({ id }) => id)),
    openAsked(db(), rows.filter(({ status }) => status === 'changes_requested')),
    lastCorrectors(rows.filter(({ status, publishedRevisionId }) => status === 'draft' && publishedRevisionId !== null).map(({ id }) => id)),
  ])
  return rows
    .map((row) => ({
      id: row.id,
      slug: row.slug,
      title: row.workingRevision?.title ?? '',
      status: row.status,
      isPublic: isPublic(row),
      isWithdrawn: row.withdrawnAt !== null,
      section: row.workingRevision?.section?.name ?? null,
      savedAt: row.workingRevision?.savedAt ?? row.statusChangedAt,
      since: row.statusChangedAt,
      scheduledFor: row.scheduledFor,
      version: row.workingRevision?.version ?? 1,
      owner: row.ownerId === actor.id ? null : row.owner.name,
      expected: expectedNow({ ...row, correctedByDesk: begun.has(row.id) && begun.get(row.id) !== row.ownerId }),
      message: messages.get(row.id) ?? null,
      openAsked: asked.get(row.id) ?? 0,
      openSuggestions: row.openSuggestions,
      openNotes: notes?.get(row.id) ?? 0,
    }))
    .sort((a, b) => Math.max(+b.savedAt, +b.since) - Math.max(+a.savedAt, +a.since))
}

/** The last message of the editors about each of these articles. */
export async function lastMessages(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db().$queryRaw<{ id: string; message: string }[]>`
    SELECT DISTINCT ON ("subjectId") "subjectId" AS id, data->>'message' AS message FROM "Event"
    WHERE subject = 'article' AND "subjectId" = ANY(${[...ids]}::uuid[]) AND verb IN ('sendBack', 'decline')
    ORDER BY "subjectId", at DESC, id DESC`
  return new Map(rows.map(({ id, message }) => [id, message]))
}

/** Who began the last correction of each of these articles: an account, or null for the machine. */
async function lastCorrectors(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await db().event.findMany({ where: { subject: 'article', subjectId: { in: [...ids] }, verb: 'beginCorrection' }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { subjectId: true, actorId: true } })
  return new Map(rows.map(({ subjectId, actorId }) => [subjectId, actorId]))
}
