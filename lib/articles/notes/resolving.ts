/** Whether a thread is settled: said by anybody who writes in it, and taken back the same way. */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import type { Result } from '@/lib/result'
import { handOf } from '../revisions'
import { announceNotes } from './announcing'
import { holdThread, type HeldThread } from './holding'
import type { ThreadOnly } from './schema'

export type Resolution = { thread: string; resolved: boolean }

export const resolveThread = (actor: Actor, input: ThreadOnly): Promise<Result<Resolution>> => settle(actor, input, true)
export const reopenThread = (actor: Actor, input: ThreadOnly): Promise<Result<Resolution>> => settle(actor, input, false)

/** Of two who resolve at once, the first one's name stays. */
function settle(actor: Actor, input: ThreadOnly, resolved: boolean): Promise<Result<Resolution>> {
  return change(actor, async (c) => {
    const thread = await holdThread(c.db, actor, input)
    if ('ok' in thread) return thread
    if ((thread.resolvedAt !== null) !== resolved) await setResolution(c, actor, thread, resolved)
    return c.done({ thread: thread.id, resolved })
  })
}

/** Settles a held thread, or opens it again. */
export async function setResolution(c: Change, actor: Actor, thread: HeldThread, resolved: boolean): Promise<void> {
  const { id, kind, article } = thread
  await c.db.noteThread.update({ where: { id }, data: resolved ? { resolvedAt: c.at, resolvedById: handOf(actor) } : { resolvedAt: null, resolvedById: null } })
  c.record(resolved ? 'resolveThread' : 'reopenThread', { type: 'note', id }, { article: article.id, kind })
  await announceNotes(c.db, thread)
}
