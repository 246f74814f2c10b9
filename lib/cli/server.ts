/** Our HTTP server: static files, the front, Next. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import createNext from 'next'
import { livePath, startLiveTexts } from '../articles/shared/live'
import { projectRoot } from '../db/migrate'
import { settings } from '../env'
import { showFront } from '../front/figures'
import { makeFront, type Front } from '../front/front'
import { outboxPages } from '../front/outbox'
import { Store } from '../front/store'
import { beginDraining } from '../process/draining'
import { watchEventLoop } from '../process/event-loop'
import { tagListeners } from '../tags'
import { withStaticFiles } from './static-files'

/** From the first word to the last byte (ms): whoever stops a process gives it half a minute. */
const LONGEST_STOP = 28_000

export type RunningServer = {
  address: string
  front: Front
  /** Lets running requests end. For `delay` ms new ones are still taken, on connections that then close. */
  stop(how: { delay: number }): Promise<void>
}

/** Starts listening. */
export async function startServer({ dev }: { dev: boolean }): Promise<RunningServer> {
  const { port, host } = settings()
  watchEventLoop()
  // Next listens for upgrades itself, on the server of the first request it gets: on this one, which is given what is Next's.
  const nextUpgrades = createServer()
  const next = createNext({ dev, dir: projectRoot(), hostname: 'localhost', port, quiet: !dev, httpServer: nextUpgrades })
  await next.prepare()
  const handle = next.getRequestHandler() as RequestListener
  const front = makeFront(handle, { dev, store: new Store(settings().pagesBytes) })
  tagListeners().add(front.drop)
  showFront(front)
  const answer = withStaticFiles(outboxPages(front.listener), { dev })
  let leaving = false
  const live = await startLiveTexts()
  const isLive = ({ url = '' }: IncomingMessage): boolean => url.split('?', 1)[0] === livePath
  // Whoever offers another protocol (h2c, say) is answered in this one.
  const server = createServer({ shouldUpgradeCallback: (request) => dev || isLive(request) }, (request, response) => {
    // Whoever holds a connection lets it go by itself: one that we closed could have a request on its way.
    if (leaving) response.shouldKeepAlive = false
    answer(request, response)
  })
  server.requestTimeout = 60_000
  server.headersTimeout = 20_000
  server.keepAliveTimeout = 65_000
  /** The server waits for them when it closes, and cannot close them. */
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
    if (isLive(request)) live.upgrade(request, socket, head)
    else if (!dev || !nextUpgrades.emit('upgrade', request, socket, head)) socket.destroy()
  })
  await listen(server, port, host)
  return {
    address: `http://localhost:${(server.address() as { port: number }).port}`,
    front,
    async stop({ delay }) {
      beginDraining()
      leaving = true
      await new Promise((resolve) => setTimeout(resolve, delay))
      tagListeners().delete(front.drop)
      showFront(null)
      await live.stop()
      for (const socket of upgraded) socket.destroy()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const cut = setTimeout(() => server.closeAllConnections(), LONGEST_STOP - delay)
      await closed
      clearTimeout(cut)
      await next.close()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}
