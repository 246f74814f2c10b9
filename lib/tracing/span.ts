/**
 * Spans, where traces are wanted. Nothing of OpenTelemetry is loaded until `startTracing`
 * puts a tracer here; until then a span is its work and nothing else. Names and attributes
 * come from fixed lists, as in lib/metrics: no path but a pattern, no query, no value.
 */
import type { Attributes, ContextAPI, Span, TraceAPI, Tracer } from '@opentelemetry/api'
import { oncePerProcess } from '../process/once'

export type Tracing = { tracer: Tracer; trace: TraceAPI; context: ContextAPI }
export type Kind = 'internal' | 'server' | 'client' | 'consumer'
/** As OpenTelemetry numbers them. */
const kinds = { internal: 0, server: 1, client: 2, consumer: 4 } as const satisfies Record<Kind, number>
const ERROR = 2

const place = () => oncePerProcess('tracing', () => ({ now: null as Tracing | null }))

/** From now on spans are made with this, or, with null, no more. */
export function traceWith(tracing: Tracing | null): void {
  place().now = tracing
}

/** Whether a span is under way here: what nobody asked for (polls, sweeps) makes no traces of its own. */
export function isInSpan(): boolean {
  const { now } = place()
  return now !== null && now.trace.getSpan(now.context.active()) !== undefined
}

export type OpenSpan = {
  /** Runs `work` so that spans begun in it are this one's children. */
  inside<T>(work: () => T): T
  /** Ends it; one that is never ended is never sent. `failed`: the kind of error, never its words. */
  end(last?: { name?: string; attributes?: Attributes; failed?: string }): void
}
export const noSpan: OpenSpan = { inside: (work) => work(), end: () => {} }

/** Begins a span that somebody else ends. */
export function openSpan(name: string, kind: Kind = 'internal', attributes: Attributes = {}): OpenSpan {
  const { now } = place()
  if (!now) return noSpan
  const span = now.tracer.startSpan(name, { kind: kinds[kind], attributes })
  return {
    inside: (work) => now.context.with(now.trace.setSpan(now.context.active(), span), work),
    end: (last = {}) => endSpan(span, last),
  }
}

/** Does `work` as a span; its failure is the span's. */
export async function inSpan<T>(name: string, kind: Kind, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  const span = openSpan(name, kind, attributes)
  try {
    const made = await span.inside(work)
    span.end()
    return made
  } catch (error) {
    span.end({ failed: error instanceof Error ? error.name : 'unknown' })
    throw error
  }
}

function endSpan(span: Span, { name, attributes, failed }: { name?: string; attributes?: Attributes; failed?: string }): void {
  if (name) span.updateName(name)
  if (attributes) span.setAttributes(attributes)
  if (failed) span.setAttribute('error.type', failed).setStatus({ code: ERROR })
  span.end()
}
