/** How often somebody wants to be written to about texts: theirs to say. */
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { forbidden, type Result } from '@/lib/result'
import type { MailPaceInput } from './schema'

/** Keeps one's own choice. */
export async function chooseMailPace(actor: Actor, { pace }: MailPaceInput): Promise<Result<null>> {
  if (actor.kind !== 'person' || actor.role === 'reader') return forbidden()
  return change(actor, async (c) => {
    await c.db.user.update({ where: { id: actor.id }, data: { mailPace: pace } })
    c.record('mailPace.chosen', { type: 'person', id: actor.id }, { pace })
    return c.done(null)
  })
}
