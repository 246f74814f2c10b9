/**
 * The way of one text, for its author: every step of the workflow as the audit has it, what
 * was asked in it, and what is expected from whom now. New verbs of the workflow appear by
 * themselves; what the editors do among themselves never does.
 */
import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { now } from '@/lib/clock'
import { db, type ArticleStatus } from '@/lib/db'
import { askedOf, type AskedList } from '../asking'
import { isPublic, maySee } from '../policy'
import { audienceOf, type Series } from './audience'
import { expectedNow, type Expected } from './expecting'
import { stepLabel } from './labels'
import { stepVerbs } from './policy'
import { usualAnswer } from './usual-answer'

export type TimelineStep = {
  id: string
  at: Date
  /** What happened, in words. */
  label: string
  verb: string
  message: string | null
  publicNote: string | null
  /** What was asked in sending it back, as it is ticked today. */
  asked: AskedList | null
}

export type Timeline = {
  title: string
  slug: string
  status: ArticleStatus
  isPublic: boolean
  isWithdrawn: boolean
  scheduledFor: Date | null
  expected: Expected
  /** In days, where it is the editors' turn and enough texts were answered to say so. */
  usualDays: number | null
  /** The last step first. */
  steps: TimelineStep[]
  /** What readers did, for a text that is out. */
  audience: Series[]
  commentCount: number
}

const remembered = z.object({
  message: z.string().nullable().catch(null).default(null),
  publicNote: z.string().nullable().catch(null).default(null),
  round: z.number().catch(0).default(0),
})

/** The timeline of an article; null when there is no such article for this actor. */
export async function articleTimeline(actor: Actor, id: string): Promise<Timeline | null> {
  const article = await db().article.findUnique({
    where: { id },
    select: {
      id: true, slug: true, status: true, ownerId: true, coauthorIds: true, publishedRevisionId: true, publishedAt: true, withdrawnAt: true, deadlineAt: true, scheduledFor: true, commentCount: true,
      workingRevision: { select: { title: true } },
    },
  })
  if (!article || !maySee(actor, article)) return null
  const events = await db().event.findMany({ where: { subject: 'article', subjectId: id, verb: { in: [...stepVerbs] } }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  const begun = events.find(({ verb }) => verb === 'beginCorrection')
  const expected = expectedNow({ ...article, correctedByDesk: begun !== undefined && begun.actorId !== article.ownerId })
  const answered = expected.key === 'submitted' || expected.key === 'in_review'
  const [steps, audience, usualDays] = await Promise.all([
    Promise.all(events.map((event) => stepOf(id, event))),
    article.publishedAt ? audienceOf(id, article.publishedAt, now()) : [],
    answered ? usualAnswer() : null,
  ])
  return {
    title: article.workingRevision?.title ?? '',
    slug: article.slug,
    status: article.status,
    isPublic: isPublic(article),
    isWithdrawn: article.withdrawnAt !== null,
    scheduledFor: article.scheduledFor,
    expected,
    usualDays,
    steps,
    audience,
    commentCount: article.commentCount,
  }
}

type Event = { id: string; at: Date; actorId: string | null; actorName: string; verb: string; data: unknown }

async function stepOf(articleId: string, { id, at, actorId, actorName, verb, data }: Event): Promise<TimelineStep> {
  const { round, message, publicNote } = remembered.parse(data)
  return {
    id, at, verb, message, publicNote,
    label: stepLabel(verb, actorId === null ? null : actorName, data),
    asked: verb === 'sendBack' ? await askedOf(db(), articleId, round) : null,
  }
}
