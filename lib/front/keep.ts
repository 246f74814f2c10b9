/** From Next's answer to what is kept and sent. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { joinTags, splitTags, type Tag } from '../tags'
import { isBrokenRender, plainDocument } from './document'
import { nextMidnight } from './midnight'
import { documentHeaders, plainHeaders } from './headers'
import type { Rendered } from './render'
import { nginxTerm, sharedTerm } from './shared-caches'
import type { KeptRoute } from './routes'
import type { Kept } from './store'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** A list that shows counts may be this old (ms). */
const COUNTS_MAY_LAG = 10 * 60_000

/** Next could not render the page. */
export class BrokenRender extends Error {}

export type Answer = { status: number; headers: Record<string, string>; tags: Tag[]; body: Buffer }

/** The answer as readers get it: a plain document, a redirect, or a file. Throws `BrokenRender`. */
export function answerOf(rendered: Rendered): Answer {
  const type = first(rendered.headers['content-type']) ?? 'application/octet-stream'
  if (!type.startsWith('text/html')) {
    const { 'x-cache-tags': stated, 'cache-control': control, location } = rendered.headers
    if (rendered.status >= 500) throw new BrokenRender(`status ${rendered.status}`)
    const headers = { ...plainHeaders(), 'content-type': type, ...(control ? { 'cache-control': String(control) } : {}), ...(location ? { location: String(location) } : {}) }
    return { status: rendered.status, headers, tags: splitTags(first(stated) ?? ''), body: rendered.body }
  }
  const html = rendered.body.toString('utf8')
  if (rendered.status >= 500 || isBrokenRender(html)) throw new BrokenRender(`status ${rendered.status}`)
  const stated = plainDocument(html)
  const status = stated.status ?? rendered.status
  const moved = stated.location !== null && status >= 300 && status < 400
  return {
    status,
    headers: { ...documentHeaders(), ...(moved ? { location: stated.location ?? '/' } : { 'content-type': 'text/html; charset=utf-8' }) },
    tags: stated.tags,
    body: moved ? Buffer.alloc(0) : Buffer.from(stated.html),
  }
}

/** Compresses an answer once and gives it its validator and its term. */
export async function keepable(answer: Answer, { listsCounts, boundless }: KeptRoute, at: number): Promise<Kept> {
  const [br, gz] = await Promise.all([
    compressBrotli(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: answer.body.length } }),
    compressGzip(answer.body, { level: 6 }),
  ])
  const etag = `W/"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`
  const { 'cache-control': stated, ...others } = answer.headers
  const freshUntil = stated?.includes('immutable') ? Number.POSITIVE_INFINITY : listsCounts ? Math.min(at + COUNTS_MAY_LAG, nextMidnight(at)) : nextMidnight(at)
  const headers = {
    ...others,
    ...(answer.tags.length ? { 'surrogate-key': joinTags(answer.tags), 'cache-tag': joinTags(answer.tags).replaceAll(' ', ',') } : {}),
    ...(stated ? {} : nginxTerm()),
    vary: 'Accept-Encoding',
    etag,
  }
  return {
    status: answer.status,
    head: Object.entries(headers).flat(),
    control: stated ?? sharedTerm((freshUntil - at) / 1000),
    tags: answer.tags,
    etag,
    br,
    gzip: gz,
    length: answer.body.length,
    keptAt: at,
    freshUntil,
    boundless: boundless || answer.status >= 400,
    sent: {},
    reads: 0,
  }
}

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
