/**
 * Publication at a time. What readers will see is settled when it is decided: the text is
 * frozen with its note, its address is held, and nobody writes in it until it is out or
 * unscheduled. `due.ts` publishes it.
 */
import type { Actor } from '@/lib/actor'
import { siteTimeZone } from '@/lib/pages'
import { conflict, type Failure, type Result } from '@/lib/result'
import { addressToPublish } from './address'
import { appointmentAt, type Appointment } from './appointments'
import { embargoRefused } from './embargo'
import { move, type Effects, type Moved, type Step } from './moving'
import { noteForReaders } from './public-note'
import { handOf } from './revisions'
import { nothingScheduled } from './scheduled'
import type { ArticleOnly, RescheduleArticle, ScheduleArticle } from './schema'

export type Scheduled = Moved & Appointment

/** Readers will see exactly the version that was read, at this time of the magazine's clocks. */
export const scheduleArticle = (actor: Actor, { publicNote, noteKind, slug, ...input }: ScheduleArticle): Promise<Result<Scheduled>> =>
  appointed(actor, 'schedule', input, async ({ change, article }) => {
    const address = await addressToPublish(change.db, article, slug)
    if ('ok' in address) return address
    await noteForReaders(change, actor, article, { note: publicNote, kind: noteKind ?? 'update' })
    return { article: { scheduledById: handOf(actor), scheduledSlug: address.slug } }
  })

/** Another time for what is scheduled for `was`; whoever moved it in the meantime is not overruled unseen. */
export const rescheduleArticle = (actor: Actor, { was, ...input }: RescheduleArticle): Promise<Result<Scheduled>> =>
  appointed(actor, 'reschedule', input, async ({ article }) =>
    article.scheduledFor?.getTime() === was.getTime() ? { article: { scheduledById: handOf(actor) } } : conflict())

/** It will not come out by itself: the text is accepted, and may be written in again. */
export const unscheduleArticle = (actor: Actor, { id }: ArticleOnly): Promise<Result<Moved>> =>
  move(actor, 'unschedule', { id }, async ({ article }) => ({ article: nothingScheduled, event: { when: article.scheduledFor?.toISOString() } }))

type Input = Pick<ScheduleArticle, 'id' | 'version' | 'author' | 'date' | 'time'>

async function appointed(actor: Actor, verb: 'schedule' | 'reschedule', { date, time, ...input }: Input, more: (step: Step) => Promise<Effects | Failure>): Promise<Result<Scheduled>> {
  const zone = await siteTimeZone()
  return move<Appointment>(actor, verb, input, async (step) => {
    const when = await appointmentAt(step.change.db, { date, time }, zone)
    if ('ok' in when) return when
    const refused = embargoRefused(step.article, when.at)
    if (refused) return refused
    const added = await more(step)
    if ('ok' in added) return added
    return { article: { ...added.article, scheduledFor: when.at }, event: { when: when.at.toISOString() }, answer: when }
  })
}
