/**
 * A request that the fast path did not answer: it has an id, which all that is logged
 * meanwhile carries, and when it ends it is counted, traced, and gets its line in the log.
 * A hit that took the long way (a query that counts for nothing) is only counted.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log'
import { during } from '../log/occasion'
import { countRequest, type RequestClass } from '../metrics/requests'
import { openSpan } from '../tracing/span'
import { shownPath, type Route } from './routes'

export type Served = { id: string; class: RequestClass; path: string | null }

/** Runs `work` as the serving of one request. */
export function serving(request: IncomingMessage, response: ServerResponse, id: string, work: (served: Served) => void): void {
  const served: Served = { id, class: 'front', path: null }
  const begun = performance.now()
  const span = openSpan(methodOf(request), 'server', { 'http.request.method': methodOf(request), 'tribune.request_id': id })
  response.once('close', () => {
    const ms = performance.now() - begun
    const status = response.headersSent ? response.statusCode : 0
    countRequest(served.class, status, ms / 1000)
    if (served.class === 'hit') return
    const shown = served.path === null ? null : shownPath(served.path, status)
    const pattern = served.path === null ? null : shownPath(served.path, 404)
    log.info({ requestId: id, method: methodOf(request), class: served.class, path: shown, status, ms: Math.round(ms), ...(response.writableFinished ? {} : { cut: true }) }, 'request')
    span.end({
      name: `${methodOf(request)} ${pattern ?? ''}`.trim(),
      attributes: { 'http.response.status_code': status, 'tribune.class': served.class, ...(pattern ? { 'http.route': pattern } : {}) },
      ...(status >= 500 ? { failed: String(status) } : {}),
    })
  })
  during({ requestId: id }, () => span.inside(() => work(served)))
}

/**
 * Notes where a request goes. That of a document which may be kept is a miss until it turns
 * out to be something else; one that is `turnedAway` (another form of the address, another
 * method than a document has) is the front's own.
 */
export function goesTo(served: Served, path: string, route: Route, turnedAway: boolean): void {
  served.path = path
  if (route.kind === 'next') served.class = route.workspace ? 'workspace' : 'api'
  else if (route.kind === 'endpoint') served.class = 'endpoint'
  else if (!turnedAway) served.class = route.kind === 'kept' ? 'miss' : route.kind
}

const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** The method, or `_OTHER`: anybody can invent one. */
const methodOf = (request: IncomingMessage): string => (known.has(request.method ?? '') ? (request.method ?? '') : '_OTHER')
