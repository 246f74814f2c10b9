/** A receiver of traces: OTLP over HTTP, in JSON, as a collector takes it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Span = { name: string; spanId: string; parentSpanId?: string; traceId: string; service: string; scope: string; kind: number; attributes: Record<string, unknown>; events: unknown[]; status: { code?: number; message?: string } }
export type Receiver = { url: string; spans: Span[]; text: () => string; stop(): Promise<void> }

type Value = { stringValue?: string; intValue?: number | string; boolValue?: boolean }
type Named = { key: string; value: Value }
type Sent = { resourceSpans: { resource: { attributes: Named[] }; scopeSpans: { scope: { name: string }; spans: (Omit<Span, 'attributes' | 'events'> & { attributes?: Named[]; events?: unknown[] })[] }[] }[] }

const valueOf = ({ stringValue, intValue, boolValue }: Value): unknown => stringValue ?? boolValue ?? (intValue === undefined ? undefined : Number(intValue))
const named = (list: Named[] = []): Record<string, unknown> => Object.fromEntries(list.map(({ key, value }) => [key, valueOf(value)]))

/** Starts one on a free port. */
export async function aReceiver(): Promise<Receiver> {
  const spans: Span[] = []
  const bodies: string[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      bodies.push(body)
      if (request.url === '/v1/traces' && request.headers['content-type'] === 'application/json') take(JSON.parse(body) as Sent)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  function take({ resourceSpans }: Sent): void {
    for (const { resource, scopeSpans } of resourceSpans) for (const { scope, spans: some } of scopeSpans) {
      const service = String(named(resource.attributes)['service.name'])
      for (const span of some) spans.push({ ...span, service, scope: scope.name, attributes: named(span.attributes), events: span.events ?? [] })
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    text: () => bodies.join('\n'),
    stop: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
