/** The order of the signatures, one step at a time. */
import type { Actor } from '@/lib/actor'
import { conflict, notFound, type Result } from '@/lib/result'
import type { MoveByline } from '../schema'
import { changeText } from '../shared/changing'
import { announce } from '../shared/log'
import { setBylines } from './bylines'
import { signingRefused } from './policy'

/** Moves one signature before the one above it, or after the one below. At the end of the list nothing happens. */
export function moveByline(actor: Actor, { id, profile, to }: MoveByline): Promise<Result<{ id: string }>> {
  return changeText(actor, id, async (c, article) => {
    const refused = signingRefused(actor, article)
    if (refused) return refused
    if (article.status === 'published') return conflict()
    const order = article.working.bylines.map(({ profileId }) => profileId)
    const from = order.indexOf(profile)
    if (from === -1) return notFound()
    const place = to === 'up' ? from - 1 : from + 1
    const other = order[place]
    if (other !== undefined) {
      await setBylines(c, actor, article, order.with(from, other).with(place, profile))
      await announce(c.db, { kind: 'moved', article: id })
    }
    return c.done({ id })
  })
}
