/**
 * The life of a revision: open while one hand writes in it, frozen for ever by a
 * transition, a change of hand or ten minutes' pause. The next one opens with the
 * next save, so that nothing is copied that nobody changes.
 */
import type { Actor } from '@/lib/actor'
import type { Change } from '@/lib/db'
import { newId } from '@/lib/tokens'
import { countChange } from './change-size'
import type { HeldArticle, WorkingRevision } from './holding'
import type { Verb } from './transitions'

export const pauseMinutes = 10

/**
 * Why a revision ended; `writing` while it has not. `named`: somebody kept exactly this text
 * under a name. `approved`: somebody approved exactly this text by a preview link. `replaced`: an older one was brought back in its place, and that copy is `restore`.
 */
export type Reason = 'writing' | 'hand' | 'pause' | 'named' | 'replaced' | 'approved' | Verb

/** Whose writing it is: null for the command line and the demo. */
export const handOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null)

type Open = { id: string; version: number }

/** The revision that this save goes into: the open one, or a new copy when that has ended. */
export async function openForWriting(c: Change, actor: Actor, article: HeldArticle): Promise<Open> {
  const { working } = article
  const ended = endOf(working, handOf(actor), c.at)
  if (ended === null) return { id: working.id, version: working.version }
  if (working.frozenAt === null) await freeze(c, working.id, ended)
  return openCopy(c, actor, article, null)
}

/** Ends a revision and counts its change. From now on the database itself refuses to change it. */
export async function freeze(c: Change, revisionId: string, reason: Reason): Promise<void> {
  const open = await c.db.revision.findFirst({ where: { id: revisionId, frozenAt: null }, select: { articleId: true, number: true, title: true, standfirst: true, body: true } })
  if (!open) return
  const { added, removed } = await countChange(c.db, open)
  await c.db.revision.updateMany({ where: { id: revisionId, frozenAt: null }, data: { frozenAt: c.at, reason, wordsAdded: added, wordsRemoved: removed } })
}

/**
 * A new working revision with the words of the last. Versions and numbers count on
 * from the highest there ever was: a page left open on an abandoned text can never
 * pass for one that has read the present one.
 */
export async function openCopy(c: Change, actor: Actor, { id: articleId, working }: HeldArticle, publicNote: string | null): Promise<Open> {
  const highest = await c.db.revision.aggregate({ where: { articleId }, _max: { number: true, version: true } })
  const copy = { id: newId(), version: highest._max.version ?? working.version }
  const { title, standfirst, body, sectionId, hero, review } = working
  await c.db.revision.create({
    data: {
      ...copy,
      articleId,
      number: (highest._max.number ?? working.number) + 1,
      title,
      standfirst,
      body: body ?? {},
      sectionId,
      ...(hero === null ? {} : { hero }),
      ...(review === null ? {} : { review }),
      publicNote,
      makerId: handOf(actor),
      reason: 'writing' satisfies Reason,
      createdAt: c.at,
      savedAt: c.at,
    },
  })
  await c.db.revisionTag.createMany({ data: working.tags.map(({ tagId, position }) => ({ revisionId: copy.id, tagId, position })) })
  await c.db.revisionByline.createMany({ data: working.bylines.map(({ profileId, position }) => ({ revisionId: copy.id, profileId, position })) })
  await c.db.article.update({ where: { id: articleId }, data: { workingRevisionId: copy.id } })
  return copy
}

function endOf(working: WorkingRevision, hand: string | null, at: Date): Reason | null {
  if (working.frozenAt !== null) return 'writing'
  // Started and not yet written in: whoever comes, and whenever, takes it as it is.
  if (working.version === 1) return null
  if (working.makerId !== hand) return 'hand'
  return at.getTime() - working.savedAt.getTime() > pauseMinutes * 60_000 ? 'pause' : null
}
