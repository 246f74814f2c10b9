/** Writing an answer to the reader's connection. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { Kept } from './store'

export type How = 'hit' | 'miss' | 'stale'

/** Sends a kept answer in the best encoding the reader takes, or 304 (RFC 9110, 13.1.2). */
export function sendKept(request: IncomingMessage, response: ServerResponse, kept: Kept, how: How): void {
  const headers: Record<string, string | number> = { ...kept.headers, etag: kept.etag, 'server-timing': `front;desc=${how}`, age: Math.max(0, Math.floor((Date.now() - kept.keptAt) / 1000)) }
  if (kept.status === 200 && matches(request.headers['if-none-match'], kept.etag)) {
    const { 'content-type': _, ...rest } = headers
    response.writeHead(304, rest).end()
    return
  }
  const encoding = kept.length === 0 ? 'identity' : preferred(request.headers['accept-encoding'])
  const body = encoding === 'br' ? kept.br : encoding === 'gzip' ? kept.gzip : kept.length === 0 ? Buffer.alloc(0) : gunzipSync(kept.gzip)
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  headers['content-length'] = body.length
  response.writeHead(kept.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Sends an answer that is not kept. */
export function sendOnce(request: IncomingMessage, response: ServerResponse, status: number, headers: Record<string, string | string[] | number>, body: Buffer | string): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Weak comparison with a list of validators. */
function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))
}

/** The encoding to send, from Accept-Encoding (RFC 9110, 12.5.3): `q=0` refuses one. */
export function preferred(header: string | string[] | undefined): 'br' | 'gzip' | 'identity' {
  const accepted = new Map(String(header ?? '').toLowerCase().split(',').map((part) => {
    const [name = '', ...parameters] = part.trim().split(';')
    const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
    return [name.trim(), q === undefined ? 1 : Number(q.slice(2))] as const
  }))
  const takes = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}
