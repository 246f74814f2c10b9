/**
 * The queue as the database has it. Read from pg-boss' live jobs by their own partial
 * index, at most once in ten seconds however often and by whomever figures are asked for.
 * Its own cached counts would be cheaper, but stand still when no worker runs, which is
 * when somebody must be woken.
 */
import { Gauge } from 'prom-client'
import { z } from 'zod'
import { pool } from '../db/pool'
import { deadLetter, jobNames } from '../jobs/catalogue'
import { log } from '../log'
import { oncePerProcess } from '../process/once'
import { registry } from './registry'

const EVERY_MS = 10_000
const states = ['created', 'retry', 'active', 'failed'] as const

const row = z.object({ name: z.string(), state: z.enum(states), jobs: z.number(), oldest: z.number().nullable() })
export type QueueReading = { jobs: z.infer<typeof row>[]; oldest: number; dead: number }

/** Makes the figures of the queue. Every process reads the same queue: of several the largest number counts, not the sum. */
export const queueFigures = () =>
  oncePerProcess('metrics-queue', () => {
    const registers = [registry()]
    const figures = {
      jobs: new Gauge({
        name: 'tribune_jobs',
        help: 'Jobs by name and state (created, retry, active, failed).',
        labelNames: ['job', 'state'],
        aggregator: 'max',
        registers,
        async collect() {
          const reading = await readQueue()
          for (const one of [figures.jobs, figures.oldest, figures.dead]) one.reset()
          if (!reading) return
          for (const job of jobNames) for (const state of states) this.set({ job, state }, 0)
          for (const { name, state, jobs } of reading.jobs) this.set({ job: name, state }, jobs)
          figures.oldest.set(reading.oldest)
          figures.dead.set(reading.dead)
        },
      }),
      oldest: new Gauge({ name: 'tribune_jobs_oldest_waiting_seconds', help: 'How long the job has waited that should have begun first.', aggregator: 'max', registers }),
      dead: new Gauge({ name: 'tribune_jobs_dead_lettered', help: 'Jobs that were given up and wait for somebody to look.', aggregator: 'max', registers }),
    }
    return figures
  })

/** The last reading, or a new one when that is older than ten seconds; null while the database is away. */
export function readQueue(): Promise<QueueReading | null> {
  const last = oncePerProcess('metrics-queue-read', () => ({ at: Number.NEGATIVE_INFINITY, reading: Promise.resolve<QueueReading | null>(null) }))
  if (performance.now() - last.at >= EVERY_MS) {
    last.at = performance.now()
    last.reading = ask().catch((error: unknown) => {
      log.warn({ err: error }, 'figures of the queue')
      return null
    })
  }
  return last.reading
}

async function ask(): Promise<QueueReading> {
  const { rows } = await pool().query(
    `SELECT name, state::text, count(*)::int AS jobs,
       max(extract(epoch FROM now() - start_after)) FILTER (WHERE state < 'active' AND start_after <= now())::float AS oldest
     FROM pgboss.job WHERE state IN ('created', 'retry', 'active', 'failed') GROUP BY name, state`)
  const all = z.array(row).parse(rows)
  const jobs = all.filter(({ name }) => name !== deadLetter)
  return {
    jobs,
    oldest: Math.max(0, ...jobs.map(({ oldest }) => oldest ?? 0)),
    dead: all.filter(({ name }) => name === deadLetter).reduce((sum, { jobs: count }) => sum + count, 0),
  }
}
