import { settings } from '@/lib/env'
import { frontFigures } from '@/lib/front/figures'
import { eventLoopDelay } from '@/lib/process/event-loop'

/** The process answers; asks nothing of anybody else. Counts and sizes only: nothing here is anybody's. */
export function GET(): Response {
  const { rss, heapUsed } = process.memoryUsage()
  const figures = {
    status: 'ok',
    uptime: Math.round(process.uptime()),
    eventLoop: { p99: eventLoopDelay() },
    front: frontFigures(),
    memory: { rss, heapUsed },
    limits: { pagesBytes: settings().pagesBytes },
  }
  return Response.json(figures, { headers: { 'cache-control': 'no-store' } })
}
