/**
 * Sends spans by OTLP over HTTP, where OTEL_EXPORTER_OTLP_ENDPOINT says to. Begun by the
 * server before Next, whose own spans then go the same way: it takes the global tracer.
 * The packages are imported here and only then: a bundle would hoist a plain import.
 */
import { settings } from '../env'
import { decentExporter } from './decent'
import { traceWith } from './span'

/** Begins, or does nothing where no traces are wanted; `stop` sends what is left. */
export async function startTracing(): Promise<{ stop(): Promise<void> }> {
  const { tracesUrl } = settings()
  if (!tracesUrl) return { stop: async () => {} }
  const [{ context, trace }, { BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }, { AsyncLocalStorageContextManager }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/context-async-hooks'),
  ])
  const exporter = decentExporter(new OTLPTraceExporter({ url: `${tracesUrl.replace(/\/+$/, '')}/v1/traces` }))
  const provider = new TracerProvider({ resource: resourceFromAttributes({ 'service.name': 'tribune' }), spanProcessors: [new BatchSpanProcessor({ exporter })] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  trace.setGlobalTracerProvider(provider)
  traceWith({ tracer: trace.getTracer('tribune'), trace, context })
  return {
    async stop() {
      traceWith(null)
      trace.disable()
      context.disable()
      await provider.shutdown().catch(() => {})
    },
  }
}
