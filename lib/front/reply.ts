/** Writing an answer to the reader's connection. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { Kept } from './store'

export type How = 'hit' | 'miss' | 'stale'
type Encoding = 'br' | 'gzip' | 'identity'

/** What this cache did, for those before it (RFC 9211). */
const cacheStatus = { hit: 'tribune; hit', miss: 'tribune; fwd=uri-miss; stored', stale: 'tribune; hit; detail=stale' } as const satisfies Record<How, string>

/** Sends a kept answer in the best encoding the reader takes, or 304 (RFC 9110, 13.1.2). */
export function sendKept(request: IncomingMessage, response: ServerResponse, kept: Kept, how: How): void {
  const asked = request.headers
  const age = Math.max(0, Math.floor((Date.now() - kept.keptAt) / 1000))
  const varying = ['age', String(age), 'server-timing', `front;desc=${how}`, 'cache-status', cacheStatus[how]]
  if (kept.status === 200 && asked['if-none-match'] !== undefined && matches(asked['if-none-match'], kept.etag)) {
    response.writeHead(304, [...kept.head.filter((_, n, head) => head[n - (n % 2)] !== 'content-type'), ...varying]).end()
    return
  }
  const encoding = kept.length === 0 ? 'identity' : preferred(asked['accept-encoding'])
  const body = encoding === 'br' ? kept.br : encoding === 'gzip' ? kept.gzip : kept.length === 0 ? Buffer.alloc(0) : gunzipSync(kept.gzip)
  if (encoding !== 'identity') varying.push('content-encoding', encoding)
  varying.push('content-length', String(body.length))
  response.writeHead(kept.status, kept.head.concat(varying))
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

/** What was answered for a header before: browsers send a handful of forms, whoever invents more of them only empties it. */
const known = new Map<string, Encoding>()
const MOST_KNOWN = 500

/** The encoding to send, from Accept-Encoding (RFC 9110, 12.5.3): `q=0` refuses one. */
export function preferred(header: string | string[] | undefined): Encoding {
  const asked = String(header ?? '')
  const before = known.get(asked)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const encoding = negotiated(asked)
  known.set(asked, encoding)
  return encoding
}

function negotiated(header: string): Encoding {
  const accepted = new Map(header.toLowerCase().split(',').map((part) => {
    const [name = '', ...parameters] = part.trim().split(';')
    const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
    return [name.trim(), q === undefined ? 1 : Number(q.slice(2))] as const
  }))
  const takes = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}
