import { monitorEventLoopDelay } from 'node:perf_hooks'
import { oncePerProcess } from './once'

const WINDOW_MS = 60_000

/** Measures from the first call on; each minute begins anew, so that an old pause does not count for ever. */
const measured = () =>
  oncePerProcess('event-loop', () => {
    const delays = monitorEventLoopDelay({ resolution: 20 })
    delays.enable()
    const place = { delays, before: 0 }
    setInterval(() => {
      place.before = p99(delays)
      delays.reset()
    }, WINDOW_MS).unref()
    return place
  })

/** Begins to measure. */
export const watchEventLoop = (): void => void measured()

/** How late the event loop was in the worst hundredth of the last one to two minutes (ms). */
export function eventLoopDelay(): number {
  const { delays, before } = measured()
  return Math.round(Math.max(before, p99(delays)) * 10) / 10
}

// The histogram counts the whole pause between two ticks, in nanoseconds.
const p99 = (delays: { count: number; percentile(n: number): number }): number => (delays.count === 0 ? 0 : Math.max(0, delays.percentile(99) / 1e6 - 20))
