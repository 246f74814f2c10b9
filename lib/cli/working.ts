/** What somebody has to do besides serving: the jobs, the daily mails, and hourly the forgetting of what is over. */
import { queueDigests } from '../articles'
import { sweepExpired } from '../auth'
import { now } from '../clock'
import { startWorkers } from '../jobs'
import { log } from '../log'
import { forgetWhatIsOver } from '../privacy'
import { handlers } from './jobs'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Begins; stopping lets running jobs end. */
export async function startWorking(): Promise<{ stop(): Promise<void> }> {
  const workers = await startWorkers(handlers)
  await sweep()
  const everyMinute = setInterval(() => void digests(), MINUTE)
  const hourly = setInterval(() => void sweep(), HOUR)
  return {
    async stop() {
      clearInterval(everyMinute)
      clearInterval(hourly)
      await workers.stop()
    },
  }
}

/** Has the daily mails sent that are due. */
async function digests(): Promise<void> {
  try {
    await queueDigests()
  } catch (error) {
    log.warn({ err: error }, 'digests')
  }
}

/** Removes what has expired, and what was promised to be forgotten. */
async function sweep(): Promise<void> {
  try {
    await sweepExpired(now())
    await forgetWhatIsOver(now())
  } catch (error) {
    log.warn({ err: error }, 'sweep')
  }
}
