/** What somebody has to do besides serving: the jobs, every second what is due, the daily mails, and hourly the forgetting of what is over. */
import { publishDue, queueDigests } from '../articles'
import { sweepExpired } from '../auth'
import { now } from '../clock'
import { startWorkers } from '../jobs'
import { log } from '../log'
import { repeatedly } from '../process/repeating'
import { forgetWhatIsOver } from '../privacy'
import { sweepUnsigned } from '../submissions'
import { handlers } from './jobs'

const SECOND = 1_000
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Begins; stopping lets running jobs end. */
export async function startWorking(): Promise<{ stop(): Promise<void> }> {
  const workers = await startWorkers(handlers)
  const due = repeatedly('scheduled publication', SECOND, publishDue)
  await sweep()
  const everyMinute = setInterval(() => void digests(), MINUTE)
  const hourly = setInterval(() => void sweep(), HOUR)
  return {
    async stop() {
      clearInterval(everyMinute)
      clearInterval(hourly)
      await due.stop()
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
    await sweepUnsigned()
  } catch (error) {
    log.warn({ err: error }, 'sweep')
  }
}
