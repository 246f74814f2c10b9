/** What is done besides answering: renders, jobs, mails, statements, the tag clock. */
import { Counter, Gauge, Histogram } from 'prom-client'
import { oncePerProcess } from '../process/once'
import { registry } from './registry'

/** Makes the figures, so that all are there, at zero, before anything happened. */
export const workFigures = () =>
  oncePerProcess('metrics-work', () => {
    const registers = [registry()]
    const clock = { readAt: null as number | null }
    return {
      clock,
      renders: new Histogram({ name: 'tribune_render_duration_seconds', help: 'Time Next took to render a document.', buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10], registers }),
      jobs: new Histogram({ name: 'tribune_job_duration_seconds', help: 'Time a job took in this process, by name and end (done, failed).', labelNames: ['job', 'result'], buckets: [0.01, 0.05, 0.25, 1, 5, 30, 120], registers }),
      mails: new Counter({ name: 'tribune_mails_total', help: 'Mails by the job that wrote them and by end (sent, failed).', labelNames: ['kind', 'result'], registers }),
      slow: new Counter({ name: 'tribune_slow_queries_total', help: 'Statements that took longer than SLOW_QUERY_MS.', registers }),
      reconnects: new Counter({ name: 'tribune_tag_clock_reconnects_total', help: 'How often the connection that listens for changes had to be made again.', registers }),
      clockAge: new Gauge({
        name: 'tribune_tag_clock_age_seconds',
        help: 'Time since this process last read which pages changed; of several processes the longest.',
        aggregator: 'max',
        registers,
        collect() {
          if (clock.readAt !== null) this.set((performance.now() - clock.readAt) / 1000)
        },
      }),
    }
  })

/** Next rendered a document, or could not. */
export const renderTook = (seconds: number): void => workFigures().renders.observe(seconds)
/** A job came to its end in this process. */
export const jobTook = (job: string, result: 'done' | 'failed', seconds: number): void => workFigures().jobs.observe({ job, result }, seconds)
/** A mail was handed to the mail server, or not taken. `kind`: the name of the job that sent it, never a subject or an address. */
export const mailLeft = (kind: string, result: 'sent' | 'failed'): void => workFigures().mails.inc({ kind, result })
/** A statement took longer than SLOW_QUERY_MS. */
export const statementWasSlow = (): void => workFigures().slow.inc()

/** The tag clock read the database's changes; call it after each read that succeeded. */
export function tagClockRead(): void {
  workFigures().clock.readAt = performance.now()
}

/** The connection that listens had been lost and was made again; the first one of a process does not count. */
export const tagClockReconnected = (): void => workFigures().reconnects.inc()
