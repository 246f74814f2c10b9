/**
 * The one way to change something: a transaction in which the rows, the audit
 * event, the jobs and the touched cache tags are written together or not at all.
 */
import type { Actor } from '../actor'
import { db, type Transaction } from './client'
import type { Prisma } from './generated/client'
import { settings } from '../env'
import { enqueue, type JobName, type JobPayload } from '../jobs/queue'
import type { Failure, Result } from '../result'
import { announce } from '../tags/announce'
import { soften, type Tag } from '../tags'
import { newId } from '../tokens'
import { now } from '../clock'

/** When (s after the first purge) everybody has surely heard: the tag clock polls every two. */
const PURGE_AGAIN = 10

export type Change = {
  /** The client of this transaction. */
  db: Transaction
  /** The moment of the change, one for everything in it. */
  at: Date
  /** Adds an event to the audit of a subject; answers its id. `by`: whose deed it is, where that is not who asks. */
  record(verb: string, subject: { type: string; id: string }, data?: Prisma.InputJsonObject, by?: Actor): string
  /** Enqueues a job that starts once this transaction has committed. */
  enqueue<N extends JobName>(name: N, payload: JobPayload<N>): void
  /** Names the cache tags whose pages changed. */
  touch(...tags: Tag[]): void
  /** Success, with what the caller wants to know. */
  done<T>(value: T): Result<T>
}

class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind)
  }
}

/** Which moment a change is of: this process's, unless it follows a schedule. */
type Clock = (tx: Transaction) => Promise<Date>
const ownClock: Clock = async () => now()

/**
 * Runs `body` in a transaction. A failure it answers rolls everything back.
 * The tags it touched are written to the tag clock in the same transaction, in tag
 * order (so that two changes never wait for each other in a circle), and named in the result.
 */
export async function change<T>(actor: Actor, body: (change: Change) => Promise<Result<T>>, clock: Clock = ownClock): Promise<Result<T>> {
  try {
    return await db().$transaction(async (tx) => {
      const events: Prisma.EventCreateManyInput[] = []
      const jobs: (() => Promise<void>)[] = []
      const touched = new Set<Tag>()
      const at = await clock(tx)
      const result = await body({
        db: tx,
        at,
        record: (verb, subject, data = {}, by = actor) => {
          const id = newId()
          events.push({ id, ...signature(by), verb, subject: subject.type, subjectId: subject.id, data, at })
          return id
        },
        enqueue: (name, payload) => {
          jobs.push(() => enqueue(tx, name, payload))
        },
        touch: (...tags) => tags.forEach((tag) => touched.add(tag)),
        done: (value) => ({ ok: true, value, tags: [...touched] }),
      })
      if (!result.ok) throw new Refused(result)
      if (events.length) await tx.event.createMany({ data: events })
      for (const send of jobs) await send()
      const tags = [...touched].sort()
      if (tags.length) await announceChange(tx, tags)
      return { ...result, tags }
    }, { timeout: 20_000, maxWait: 10_000 })
  } catch (error) {
    if (error instanceof Refused) return error.failure
    throw error
  }
}

/**
 * Tells our own processes by the tag clock, and a cache in front of them by a job. That
 * one is told twice: between its first purge and the moment when the last process has
 * heard, it may have fetched the old page again.
 */
async function announceChange(tx: Transaction, tags: Tag[]): Promise<void> {
  await announce(tx, tags)
  if (settings().cdn === null) return
  const payload = { tags: tags.map(soften) }
  await enqueue(tx, 'cdn.purge', payload)
  await enqueue(tx, 'cdn.purge', payload, PURGE_AGAIN)
}

function signature(actor: Actor): { actorId: string | null; actorName: string } {
  if (actor.kind === 'person') return { actorId: actor.id, actorName: actor.name }
  return { actorId: null, actorName: actor.kind === 'system' ? actor.name : 'anonymous' }
}
