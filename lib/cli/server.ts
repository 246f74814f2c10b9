/** Our HTTP server: static files, the front, Next. */
import { createServer, type RequestListener, type Server } from 'node:http'
import createNext from 'next'
import { projectRoot } from '../db/migrate'
import { settings } from '../env'
import { showFront } from '../front/figures'
import { makeFront } from '../front/front'
import { outboxPages } from '../front/outbox'
import { beginDraining } from '../process/draining'
import { watchEventLoop } from '../process/event-loop'
import { tagListeners } from '../tags'
import { startTracing } from '../tracing'
import { withStaticFiles } from './static-files'

/** Requests that are running when the process is told to stop may take this long (ms). */
const DRAIN_MS = 25_000

export type RunningServer = { address: string; stop(): Promise<void> }

/** Starts listening; stopping lets running requests end. */
export async function startServer({ dev }: { dev: boolean }): Promise<RunningServer> {
  const { port, host } = settings()
  watchEventLoop()
  const tracing = await startTracing()
  const next = createNext({ dev, dir: projectRoot(), hostname: 'localhost', port, quiet: !dev })
  await next.prepare()
  const handle = next.getRequestHandler() as RequestListener
  const front = makeFront(handle, { dev })
  tagListeners().add(front.drop)
  showFront(front)
  const server = createServer(withStaticFiles(outboxPages(front.listener), { dev }))
  server.requestTimeout = 60_000
  server.headersTimeout = 20_000
  server.keepAliveTimeout = 65_000
  if (dev) server.on('upgrade', next.getUpgradeHandler())
  await listen(server, port, host)
  return {
    address: `http://localhost:${(server.address() as { port: number }).port}`,
    async stop() {
      beginDraining()
      tagListeners().delete(front.drop)
      showFront(null)
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
      await closed
      clearTimeout(cut)
      await next.close()
      await tracing.stop()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}
