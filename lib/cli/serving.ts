/** One process that serves pages: it hears of changes, listens, and renders first what is read most. */
import { startWarming } from '../front/warming'
import { startTagClock } from '../tags/clock'
import { startServer } from './server'

export type Serving = {
  address: string
  /** Lets running requests end; new ones are still taken for `delay` ms. */
  stop(how: { delay: number }): Promise<void>
}

export async function serve({ dev }: { dev: boolean }): Promise<Serving> {
  // Before the first page is kept: what changes from then on is heard.
  const clock = await startTagClock()
  const server = await startServer({ dev })
  const warming = dev ? null : startWarming(server.front)
  return {
    address: server.address,
    async stop(how) {
      await server.stop(how)
      await warming?.stop()
      await clock.stop()
    },
  }
}

