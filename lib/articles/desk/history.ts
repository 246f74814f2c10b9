/** What happened to an article, in words. */
import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { db } from '@/lib/db'
import { text } from '@/lib/i18n'
import { isShownTo } from '../following/policy'
import { seenArticle } from './seen'

export type HistoryRow = { id: string; at: Date; by: string; verb: string; label: string; message: string | null; publicNote: string | null; from: string | null; to: string | null }

const remembered = z.object({
  from: z.string().nullable().catch(null).default(null),
  to: z.string().nullable().catch(null).default(null),
  message: z.string().nullable().catch(null).default(null),
  publicNote: z.string().nullable().catch(null).default(null),
  first: z.boolean().catch(true).default(true),
  number: z.number().catch(0).default(0),
  name: z.string().catch('').default(''),
})

/** The history of an article, the last event first, as far as this actor is shown it; null when there is no such article for this actor. */
export async function articleHistory(actor: Actor, id: string): Promise<HistoryRow[] | null> {
  if (!(await seenArticle(actor, id))) return null
  const t = text('articles')
  const events = await db().event.findMany({ where: { subject: 'article', subjectId: id }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  return events.filter(({ verb }) => isShownTo(actor, verb)).map(({ id: eventId, at, actorId, actorName, verb, data }) => {
    const { first, number, name, ...rest } = remembered.parse(data)
    const key = `history.${verb === 'publish' && !first ? 'republish' : verb}`
    return { id: eventId, at, by: actorId === null ? t('system') : actorName, verb, label: t.has(key) ? t(key, { number, name }) : verb, ...rest }
  })
}
