/**
 * What leaves with a span. Next and the queue write whole addresses, error texts and more
 * into theirs: of every span only attributes named here go out, never an event, never a
 * status in words.
 */
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace'

const allowed = new Set([
  'http.request.method', 'http.response.status_code', 'http.route', 'http.method', 'http.status_code',
  'db.system.name', 'db.operation.name', 'db.query.text',
  'error.type', 'tribune.class', 'tribune.request_id', 'tribune.job', 'tribune.job_id',
  'next.route', 'next.page', 'next.span_type', 'next.rsc',
  'messaging.system', 'messaging.operation.name', 'messaging.operation.type', 'messaging.destination.name',
])

/** An exporter that hands on only what is decent. */
export function decentExporter(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(decent), done),
    shutdown: () => exporter.shutdown(),
    ...(exporter.forceFlush ? { forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve() } : {}),
  }
}

/** The span with nothing in it that could be anybody's. */
function decent(span: ReadableSpan): ReadableSpan {
  const attributes = Object.fromEntries(Object.entries(span.attributes).filter(([name]) => allowed.has(name)))
  return Object.create(span, {
    name: { value: decentName(span.name), enumerable: true },
    attributes: { value: attributes, enumerable: true },
    events: { value: [], enumerable: true },
    links: { value: [], enumerable: true },
    status: { value: { code: span.status.code }, enumerable: true },
  }) as ReadableSpan
}

/** Next names a fetch by its address, and a request that fits no route by its path. */
const decentName = (name: string): string => name.replace(/\bhttps?:\/\/\S+/g, '…').replace(/\?\S*/g, '')
