/**
 * An embargo: readers must not see the article before a moment that somebody outside asked
 * for. Nothing is published or scheduled before it; editors set it, say why, and lift it.
 */
import { isStaff, type Actor } from '@/lib/actor'
import type { Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { momentInWords } from '@/lib/i18n/moment'
import { siteTimeZone } from '@/lib/pages'
import { forbidden, invalid, notFound, type Failure, type Result } from '@/lib/result'
import { appointmentAt } from './appointments'
import type { HeldArticle } from './holding'
import { maySee } from './policy'
import type { ArticleOnly, SetEmbargo } from './schema'
import { changeText } from './shared/changing'
import { announce } from './shared/log'

export type Embargo = { until: Date; reason: string }

/** Why readers may not see it at this moment, or null when they may. */
export function embargoRefused({ embargoUntil, embargoReason }: Pick<HeldArticle, 'embargoUntil' | 'embargoReason'>, at: Date): Failure | null {
  if (embargoUntil === null || at >= embargoUntil) return null
  return invalid({ path: 'time', message: text('scheduling')('errors.embargo', { moment: momentInWords(embargoUntil), reason: embargoReason ?? '' }) })
}

/** Puts an article under embargo until a time of the magazine's clocks, or moves the one that it is under. */
export async function setEmbargo(actor: Actor, { id, date, time, reason }: SetEmbargo): Promise<Result<Embargo>> {
  const zone = await siteTimeZone()
  return byEditor(actor, id, async (c, article) => {
    const until = await appointmentAt(c.db, { date, time }, zone)
    if ('ok' in until) return until
    if (article.scheduledFor !== null && article.scheduledFor < until.at) {
      return invalid({ path: 'time', message: text('scheduling')('errors.scheduledBefore', { moment: momentInWords(article.scheduledFor) }) })
    }
    await keep(c, id, { until: until.at, reason })
    return c.done({ until: until.at, reason })
  })
}

/** Lifts the embargo. */
export const liftEmbargo = (actor: Actor, { id }: ArticleOnly): Promise<Result<null>> =>
  byEditor(actor, id, async (c, { embargoUntil }) => {
    if (embargoUntil !== null) await keep(c, id, null)
    return c.done(null)
  })

const byEditor = <T>(actor: Actor, id: string, body: (c: Change, article: HeldArticle) => Promise<Result<T>>): Promise<Result<T>> =>
  changeText(actor, id, async (c, article) => {
    if (!maySee(actor, article)) return notFound()
    return isStaff(actor) ? body(c, article) : forbidden()
  })

async function keep(c: Change, id: string, embargo: Embargo | null): Promise<void> {
  await c.db.article.update({ where: { id }, data: { embargoUntil: embargo?.until ?? null, embargoReason: embargo?.reason ?? null } })
  await announce(c.db, { kind: 'moved', article: id })
  c.record(embargo ? 'setEmbargo' : 'liftEmbargo', { type: 'article', id }, embargo ? { when: embargo.until.toISOString(), message: embargo.reason } : {})
}
