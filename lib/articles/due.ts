/**
 * Publishes what is due. Whoever works on jobs asks every second; the database's clock says
 * what is due, and a row that one process holds is passed over by the others. One that dies in
 * the middle has published nothing, and the next to ask does.
 */
import { job } from '@/lib/actor'
import { change, databaseNow, type Change } from '@/lib/db'
import { mayPass } from '@/lib/db/passing'
import { log } from '@/lib/log'
import { oncePerProcess } from '@/lib/process/once'
import type { Result } from '@/lib/result'
import { step, type Moved } from './moving'
import { publication } from './publishing'
import { holdSettled } from './shared/settling'

/** One sweep publishes so many at the most; the next begins at once. */
const MOST_AT_ONCE = 500
/** So many transactions of one sweep run at once; a pool has more connections. */
const LANES = 4
/** One that could not be published is left alone for so long (ms), so that it holds up nobody. */
const TRY_AGAIN = 60_000

/** What failed here, and when (ms of this process) it may be tried again. */
const failed = () => oncePerProcess('due-failed', () => new Map<string, number>())

/** Publishes every article whose hour has come, one transaction each; answers how many. Ends early when `stopping` says so. */
export async function publishDue(stopping?: AbortSignal): Promise<number> {
  if (stopping?.aborted || !(await publishNext())) return 0
  let published = 1
  // Where one was due there may be a crowd: several at once, each waiting for the database most of its time.
  const lane = async () => {
    while (!stopping?.aborted && published < MOST_AT_ONCE && (await publishNext())) published += 1
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return published
}

/** Publishes the article that has waited longest; answers whether there was one. */
async function publishNext(): Promise<boolean> {
  const passing = patient()
  const due: { id: string | null } = { id: null }
  try {
    const result = await change(job, async (c): Promise<Result<Moved | null>> => {
      due.id = await takeDue(c, passing)
      const article = due.id === null ? null : await holdSettled(c, due.id)
      if (article === null) return c.done(null)
      return step({ actor: job, change: c, article }, 'publish', {}, async (taken) => {
        const effects = await publication(taken, { publicNote: null })
        if ('ok' in effects) return effects
        const decided = { when: article.scheduledFor?.toISOString(), ...(article.scheduledBy ? { scheduledBy: article.scheduledBy.name } : {}) }
        return { ...effects, event: { ...effects.event, ...decided } }
      })
    }, databaseNow)
    if (!result.ok) throw new Error(`refused: ${result.kind}`)
    return result.value !== null
  } catch (error) {
    // The database was away, or busy: the next sweep asks for the same one again.
    if (due.id === null || (await mayPass(error))) throw error
    failed().set(due.id, performance.now() + TRY_AGAIN)
    log.error({ err: error, article: due.id }, 'a scheduled article could not be published')
    return true
  }
}

/** The one that has been due longest, locked; null when there is none that another process does not hold. */
async function takeDue(c: Change, passing: string[]): Promise<string | null> {
  const rows = await c.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Article" WHERE status = 'scheduled' AND "scheduledFor" <= clock_timestamp() AND NOT id = ANY(${passing}::uuid[])
    ORDER BY "scheduledFor", id LIMIT 1 FOR UPDATE SKIP LOCKED`
  return rows[0]?.id ?? null
}

/** What is not tried yet again. */
function patient(): string[] {
  for (const [id, until] of failed()) if (until <= performance.now()) failed().delete(id)
  return [...failed().keys()]
}
