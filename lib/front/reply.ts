/** Writing an answer to the reader's connection. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { preferred, type Encoding } from './encoding'
import { shortestTerm } from './shared-caches'
import type { Kept } from './store'

/** `passing`: made for those who waited and not kept, because something in it changed meanwhile. */
export type How = 'hit' | 'miss' | 'stale' | 'passing'

/** What this cache did, for those before it (RFC 9211). */
const cacheStatus = {
  hit: 'tribune; hit',
  miss: 'tribune; fwd=uri-miss; stored',
  stale: 'tribune; hit; detail=stale',
  passing: 'tribune; fwd=uri-miss',
} as const satisfies Record<How, string>

/** Sends a kept answer in the best encoding the reader takes, or 304 (RFC 9110, 13.1.2). */
export function sendKept(request: IncomingMessage, response: ServerResponse, kept: Kept, how: How): void {
  const { encodings, validators } = conditions(request.rawHeaders)
  if (validators !== '' && kept.status === 200 && matches(validators, kept.etag)) {
    const head = headOf(kept, how, 'identity').filter((_, n, all) => !bodyHeaders.has(all[n - (n % 2)] ?? ''))
    response.writeHead(304, head).end()
    return
  }
  const encoding = kept.length === 0 ? 'identity' : preferred(encodings)
  response.writeHead(kept.status, headOf(kept, how, encoding) as string[])
  response.end(request.method === 'HEAD' ? undefined : bodyOf(kept, encoding))
}

/** Headers that speak of a body, which a 304 has not. */
const bodyHeaders = new Set(['content-type', 'content-length', 'content-encoding'])

/** The two headers that choose the answer, read where they lie: the object of all headers would cost more than the rest of a hit. */
function conditions(raw: readonly string[]): { encodings: string; validators: string } {
  let encodings = ''
  let validators = ''
  for (let n = 0; n < raw.length; n += 2) {
    const name = raw[n] as string
    if (name.length === 15 && name.toLowerCase() === 'accept-encoding') encodings = joined(encodings, raw[n + 1] as string)
    else if (name.length === 13 && name.toLowerCase() === 'if-none-match') validators = joined(validators, raw[n + 1] as string)
  }
  return { encodings, validators }
}

const joined = (before: string, more: string): string => (before === '' ? more : `${before}, ${more}`)

/** The whole head; the last one of a hit is held, because its age changes once a second only. */
function headOf(kept: Kept, how: How, encoding: Encoding): readonly string[] {
  const age = Math.max(0, Math.floor((Date.now() - kept.keptAt) / 1000))
  const before = how === 'hit' ? kept.sent[encoding] : undefined
  if (before?.age === age) return before.head
  const control = how === 'hit' || how === 'miss' ? kept.control : shortestTerm()
  const length = encoding === 'identity' ? kept.length : kept[encoding].length
  const head = [
    ...kept.head,
    'cache-control', control, 'age', String(age), 'server-timing', `front;desc=${how}`, 'cache-status', cacheStatus[how], 'content-length', String(length),
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
  ]
  if (how === 'hit') kept.sent[encoding] = { age, head }
  return head
}

function bodyOf(kept: Kept, encoding: Encoding): Buffer {
  if (encoding !== 'identity') return kept[encoding]
  return kept.length === 0 ? Buffer.alloc(0) : gunzipSync(kept.gzip)
}

/** Sends an answer that is not kept. */
export function sendOnce(request: IncomingMessage, response: ServerResponse, status: number, headers: Record<string, string | string[] | number>, body: Buffer | string): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Weak comparison with a list of validators. */
function matches(header: string, etag: string): boolean {
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))
}
