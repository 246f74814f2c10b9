/**
 * Requests. A hit of the front costs one plain integer, read when somebody asks for the
 * figures; everything else is also measured.
 */
import { Counter, Histogram } from 'prom-client'
import { oncePerProcess } from '../process/once'
import { registry } from './registry'

/** What a request was. `front`: the front refused it or sent it to the address in its one form. */
export type RequestClass = 'hit' | 'miss' | 'stale' | 'fresh' | 'endpoint' | 'workspace' | 'api' | 'unknown' | 'front'

/** Hits so far, by the first digit of their status. */
const hits = oncePerProcess('metrics-hits', () => [0, 0, 0, 0, 0, 0])

/** All that is done for a hit on the fast path. */
export function countHit(status: number): void {
  const digit = Math.trunc(status / 100)
  hits[digit] = (hits[digit] ?? 0) + 1
}

/** Makes the figures, so that they are there before the first request. */
export const requestFigures = () =>
  oncePerProcess('metrics-requests', () => {
    const read = [0, 0, 0, 0, 0, 0]
    return {
      total: new Counter({
        name: 'tribune_http_requests_total',
        help: 'Requests by class and class of status.',
        labelNames: ['class', 'status'],
        registers: [registry()],
        collect() {
          hits.forEach((count, digit) => {
            const before = read[digit] ?? 0
            if (count > before) this.inc({ class: 'hit', status: statusClass(digit * 100) }, count - before)
            read[digit] = count
          })
        },
      }),
      seconds: new Histogram({
        name: 'tribune_http_request_duration_seconds',
        help: 'Time until the answer was sent whole, of requests that are not hits.',
        labelNames: ['class'],
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        registers: [registry()],
      }),
    }
  })

/** Counts a request that was not a hit of the fast path. A status of 0: nothing was answered. */
export function countRequest(what: RequestClass, status: number, seconds: number): void {
  const figures = requestFigures()
  figures.total.inc({ class: what, status: statusClass(status) })
  if (what !== 'hit') figures.seconds.observe({ class: what }, seconds)
}

const statusClass = (status: number): string => (status < 100 ? 'none' : `${Math.floor(status / 100)}xx`)
