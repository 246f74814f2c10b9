/** One job at work: all that is logged meanwhile names it, and it is measured and traced. */
import { log } from '../log'
import { during } from '../log/occasion'
import { jobTook } from '../metrics/work'
import { inSpan } from '../tracing/span'
import type { JobName } from './catalogue'

/** Does the work of one job; throws what it throws, so that the queue tries again. */
export function working(job: JobName, jobId: string, work: () => Promise<void>): Promise<void> {
  return during({ job, jobId }, async () => {
    log.debug('job')
    const begun = performance.now()
    const took = (result: 'done' | 'failed') => jobTook(job, result, (performance.now() - begun) / 1000)
    try {
      await inSpan(`job ${job}`, 'consumer', { 'tribune.job': job, 'tribune.job_id': jobId }, work)
      took('done')
    } catch (error) {
      took('failed')
      log.error({ err: error }, 'job failed')
      throw error
    }
  })
}
