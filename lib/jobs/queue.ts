/**
 * The job queue: pg-boss in the same Postgres, so that a job is enqueued in the
 * transaction of the change that asks for it, and a failed job is kept and visible.
 */
import { PgBoss, fromPrisma } from 'pg-boss'
import { Connection, directUrl } from '../db/pool'
import type { Transaction } from '../db/client'
import { log } from '../log'
import { apart } from '../log/occasion'
import { oncePerProcess, forgetOncePerProcess } from '../process/once'
import { working } from './working'
import { deadLetter, jobNames, jobs, type JobHandlers, type JobName, type JobPayload } from './catalogue'

export type { JobName, JobPayload, JobHandlers } from './catalogue'

const retries = { retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 }

/** This process's connection to the queue, opened at first use; it does not work on jobs by itself. */
function queue(): Promise<PgBoss> {
  return oncePerProcess('queue', () => apart(() => open({ supervise: false, schedule: false, migrate: false, max: 2 })))
}

async function open(options: { supervise: boolean; schedule: boolean; migrate: boolean; max: number }): Promise<PgBoss> {
  // Handed on to its pool: the queue's own transactions hear nothing of a cut connection either.
  const pool = { Client: Connection }
  const boss = new PgBoss({ connectionString: directUrl(), application_name: 'tribune jobs', ...pool, ...options })
  boss.on('error', (error) => log.warn({ err: error }, 'job queue'))
  await boss.start()
  return boss
}

/** Brings the queue's own tables and queues up to date; part of the migrations. */
export async function prepareQueue(): Promise<void> {
  const boss = await open({ supervise: false, schedule: false, migrate: true, max: 2 })
  try {
    await boss.createQueue(deadLetter)
    for (const name of jobNames) await boss.createQueue(name, { ...retries, deadLetter })
  } finally {
    await boss.stop({ graceful: false })
  }
}

/** Adds a job inside a transaction: it exists when, and only when, that commits. It starts at once, or after so many seconds. */
export async function enqueue<N extends JobName>(tx: Transaction, name: N, payload: JobPayload<N>, after = 0): Promise<void> {
  const boss = await queue()
  await boss.send(name, jobs[name].parse(payload), { db: fromPrisma(tx), ...(after > 0 ? { startAfter: after } : {}) })
}

/** Works on jobs in this process until `stop` is called, which lets running ones end. */
export async function startWorkers(handlers: JobHandlers): Promise<{ stop(): Promise<void> }> {
  const boss = await open({ supervise: true, schedule: false, migrate: false, max: 4 })
  const work = async <N extends JobName>(name: N) => {
    await boss.work<JobPayload<N>>(name, { pollingIntervalSeconds: 0.5 }, async (batch) => {
      for (const { id, data } of batch) {
        await working(name, id, () => handlers[name](jobs[name].parse(data) as JobPayload<N>))
      }
    })
  }
  for (const name of jobNames) await work(name)
  return { stop: () => boss.stop({ graceful: true, timeout: 20_000 }) }
}

/** Closes this process's connection to the queue. */
export async function closeQueue(): Promise<void> {
  const open = (globalThis as { [key: symbol]: unknown })[Symbol.for('tribune.queue')]
  if (!open) return
  const boss = await queue()
  forgetOncePerProcess('queue')
  await boss.stop({ graceful: false })
}
