/**
 * The figures of this process, in Prometheus' form. Names begin with `tribune_` and end
 * with their unit; labels come from fixed lists: nothing of a person, no free path.
 * Those of Node itself keep the names that everybody's dashboards know.
 */
import { collectDefaultMetrics, Registry } from 'prom-client'
import { oncePerProcess } from '../process/once'

/** The one registry of the process; the figures of Node itself are in it from the start. */
export const registry = (): Registry =>
  oncePerProcess('metrics', () => {
    const made = new Registry()
    collectDefaultMetrics({ register: made })
    return made
  })
