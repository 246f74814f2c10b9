/** `tribune worker`: jobs only, for a magazine whose web processes are started with JOBS=elsewhere. */
import { migrate } from '../db/migrate'
import { startTracing } from '../tracing'
import { openDatabase } from './session'
import { untilSignal } from './signals'
import { startWorking } from './working'

/** Runs until a signal; answers the exit code. */
export async function worker(): Promise<number> {
  const stopped = untilSignal()
  const tracing = await startTracing()
  const session = await openDatabase({ exclusive: false })
  try {
    await migrate()
    const working = await startWorking()
    process.stdout.write('\n  Tribune works on jobs. Ctrl-C stops.\n\n')
    await stopped
    await working.stop()
    return 0
  } finally {
    await session.close()
    await tracing.stop()
  }
}
