/** What somebody has to do besides serving: the jobs, every second what is due, the daily mails, and hourly the forgetting of what is over. */
import { publishDue, queueDigests } from '../articles'
import { sweepExpired } from '../auth'
import { now } from '../clock'
import { startWorkers } from '../jobs'
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
  const daily = repeatedly('daily mails', MINUTE, queueDigests)
  const forgetting = repeatedly('sweep', HOUR, sweep)
  return {
    async stop() {
      await Promise.all([due.stop(), daily.stop(), forgetting.stop()])
      await workers.stop()
    },
  }
}

/** Removes what has expired, and what was promised to be forgotten. */
async function sweep(): Promise<void> {
  await sweepExpired(now())
  await forgetWhatIsOver(now())
  await sweepUnsigned()
}
