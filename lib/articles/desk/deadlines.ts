/** Until when the next step of a text is expected. */
import type { Actor } from '@/lib/actor'
import { formatDate, text } from '@/lib/i18n'
import { endOfDay, isDay } from '@/lib/i18n/days'
import { invalid, type Result } from '@/lib/result'
import { changeAtDesk } from './changing'
import type { SetDeadline } from './schema'

export type Deadline = { id: string; deadlineAt: Date | null }

/** Expects the next step by the end of a day, or, with null, by none. A day that is over is refused. */
export function setDeadline(actor: Actor, { id, deadline }: SetDeadline): Promise<Result<Deadline>> {
  return changeAtDesk(actor, id, async (c, article) => {
    const t = text('desk')
    if (deadline !== null && !isDay(deadline)) return invalid({ path: 'deadline', message: t('deadline.noDay') })
    const deadlineAt = deadline === null ? null : endOfDay(deadline)
    if (deadlineAt?.getTime() === article.deadlineAt?.getTime()) return c.done({ id, deadlineAt })
    if (deadlineAt && deadlineAt < c.at) return invalid({ path: 'deadline', message: t('deadline.past', { day: formatDate(deadlineAt) }) })
    await c.db.article.update({ where: { id }, data: { deadlineAt } })
    c.record(deadlineAt ? 'setDeadline' : 'clearDeadline', { type: 'article', id }, { from: article.deadlineAt?.toISOString() ?? null, to: deadlineAt?.toISOString() ?? null })
    return c.done({ id, deadlineAt })
  })
}
