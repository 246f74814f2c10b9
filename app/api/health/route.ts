import { frontFigures } from '@/lib/front/figures'

/** The process answers; asks nothing of anybody else. Counts and sizes only: nothing here is anybody's. */
export function GET(): Response {
  const { rss, heapUsed } = process.memoryUsage()
  return Response.json({ status: 'ok', front: frontFigures(), memory: { rss, heapUsed } }, { headers: { 'cache-control': 'no-store' } })
}
