/** One of several processes that serve pages: started, told and ended by the first (processes.ts). */
import cluster from 'node:cluster'
import { z } from 'zod'
import { closePool } from '../db'
import { overrideSettings, settings, SetupError } from '../env'
import { closeQueue } from '../jobs'
import { answerMetrics } from '../metrics'
import { startTracing } from '../tracing'
import { serve } from './serving'

const fromFirst = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), databaseUrl: z.string() }),
  z.object({ kind: z.literal('stop'), delay: z.number() }),
])
/** What the first process says to the others. */
export type FromFirst = z.infer<typeof fromFirst>
type Ready = { kind: 'ready'; address: string }

/** Whether a process says that it serves. */
export const isReady = (message: unknown): message is Ready => (message as Ready | null)?.kind === 'ready'

/** Runs until the first process says stop, or is gone. */
export async function web(): Promise<number> {
  if (!cluster.isWorker) throw new SetupError('web: is started by `tribune start --processes N`, not by hand')
  const { databaseUrl } = await told('begin')
  overrideSettings({ databaseUrl })
  const stop = untilTold()
  answerMetrics()
  const tracing = await startTracing()
  const serving = await serve({ dev: false })
  process.send?.({ kind: 'ready', address: serving.address } satisfies Ready)
  await serving.stop({ delay: await stop })
  await tracing.stop()
  await closeQueue()
  await closePool()
  return 0
}

function told<K extends FromFirst['kind']>(kind: K): Promise<Extract<FromFirst, { kind: K }>> {
  return new Promise((resolve) => {
    const hear = (message: unknown) => {
      const { data } = fromFirst.safeParse(message)
      if (data?.kind !== kind) return
      process.off('message', hear)
      resolve(data as Extract<FromFirst, { kind: K }>)
    }
    process.on('message', hear)
  })
}

/** How long new requests are still taken (ms), once it is time to go. */
function untilTold(): Promise<number> {
  return new Promise((resolve) => {
    // Ctrl-C reaches every process of the terminal: the first one decides.
    process.on('SIGINT', () => {})
    process.on('SIGTERM', () => resolve(settings().shutdownDelay))
    process.on('disconnect', () => resolve(0))
    void told('stop').then(({ delay }) => resolve(delay))
  })
}
