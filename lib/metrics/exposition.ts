/** From figures to the text that Prometheus reads: of one process, or of all that share a port. */
import { AggregatorRegistry, Gauge, type MetricObjectWithValues, type MetricValue } from 'prom-client'
import { heldFigures } from './held'
import { queueFigures } from './jobs-waiting'
import { registry } from './registry'
import { requestFigures } from './requests'
import { textFigures } from './texts'
import { workFigures } from './work'

/** All that one process knows, as it can be sent to another one. */
export type Figures = MetricObjectWithValues<MetricValue<string>>[]

/** The figures of this process at this moment. */
export function ownFigures(): Promise<Figures> {
  for (const make of [requestFigures, workFigures, heldFigures, queueFigures, textFigures]) make()
  return registry().getMetricsAsJSON()
}

/** The media type of the text (Prometheus' text format). */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** One text for several processes: each figure summed, or the largest, as it says itself. `silent`: how many processes did not answer. */
export function exposition(all: Figures[], silent = 0): Promise<string> {
  const summed = AggregatorRegistry.aggregate(all)
  new Gauge({ name: 'tribune_processes', help: 'Processes whose figures are in this answer.', registers: [summed] }).set(all.length)
  new Gauge({ name: 'tribune_processes_silent', help: 'Processes that did not answer in time and are left out.', registers: [summed] }).set(silent)
  return summed.metrics()
}
