/**
 * The front: every request passes here. Public pages are documents it keeps; Next
 * renders what it does not have yet, and answers for the workspaces.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { randomBytes } from 'node:crypto'
import { log } from '../log'
import { newId } from '../tokens'
import { nameTheClient } from '../http/client'
import type { Tag } from '../tags'
import { canonicalPath, documentKey, splitTarget } from './address'
import { postForm } from './forms'
import { failurePage } from './failure'
import { plainHeaders, privateDocumentHeaders, workspaceHeaders } from './headers'
import { answerOf, keepable } from './keep'
import { askNext } from './render'
import { sendKept, sendOnce } from './reply'
import { NOT_FOUND_PATH, routeOf, type Route } from './routes'
import { Store, type Kept } from './store'

export type Front = {
  listener: RequestListener
  /** Drops what is kept under these tags; also spoils renders under way. */
  drop(tags: readonly Tag[]): void
  store: Store
}
type Render = { promise: Promise<Kept>; heard: Set<Tag>; spoiled: boolean }
type KeptRoute = Extract<Route, { kind: 'kept' }>

/** A front before a Next handler. In development nothing is kept, and Next's own runtime stays in the page. */
export function makeFront(next: RequestListener, { dev = false, store = new Store() } = {}): Front {
  const renders = new Map<string, Render>()

  /** One render for all who wait. What changed meanwhile is answered but not kept. */
  function render(key: string, { listsCounts }: KeptRoute): Promise<Kept> {
    const running = renders.get(key)
    if (running && !running.spoiled) return running.promise
    const mine: Render = { promise: Promise.resolve().then(() => fetchDocument(key, listsCounts, mine)), heard: new Set(), spoiled: false }
    renders.set(key, mine)
    return mine.promise
  }

  async function fetchDocument(key: string, listsCounts: boolean, mine: Render): Promise<Kept> {
    try {
      const at = Date.now()
      const answer = answerOf(await askNext(next, { method: 'GET', url: key, headers: { accept: 'text/html' } }))
      const kept = await keepable(answer, listsCounts, at)
      if (!kept.tags.some((tag) => mine.heard.has(tag)) && renders.get(key) === mine) store.keep(key, kept)
      return kept
    } finally {
      if (renders.get(key) === mine) renders.delete(key)
    }
  }

  async function sendDocument(request: IncomingMessage, response: ServerResponse, key: string, route: KeptRoute): Promise<void> {
    const kept = store.get(key)
    if (!kept) return sendKept(request, response, await render(key, route), 'miss')
    if (kept.freshUntil > Date.now()) return sendKept(request, response, kept, 'hit')
    sendKept(request, response, kept, 'stale')
    render(key, route).catch((error: unknown) => log.warn({ err: error, key }, 'refresh failed'))
  }

  async function serve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { path: raw, query } = splitTarget(request.url ?? '/')
    const path = canonicalPath(raw)
    const reading = isReading(request.method)
    if (path === null) return sendOnce(request, response, 400, privateDocumentHeaders(), failurePage(400))
    const route = routeOf(path)
    if (dev && reading && route.kind !== 'endpoint') return next(request, response)
    if (route.kind === 'next') return passOn(request, response, next, route.workspace)
    if (path !== raw && reading) return sendOnce(request, response, 308, { ...plainHeaders(), location: path + queryText(query) }, '')

    if (route.kind === 'endpoint' && (request.method === 'POST' || reading)) return postForm(request, response, next, { path, requestId })
    if (!reading) return sendOnce(request, response, 405, { ...privateDocumentHeaders(), 'content-type': 'text/html; charset=utf-8', allow: 'GET, HEAD' }, failurePage(405))
    if (route.kind === 'kept') return sendDocument(request, response, documentKey(path, query, route.params), route)
    if (route.kind === 'fresh') {
      const answer = answerOf(await askNext(next, { method: 'GET', url: path + queryText(query) }))
      return sendOnce(request, response, answer.status, { ...answer.headers, ...privateDocumentHeaders() }, answer.body)
    }
    return sendDocument(request, response, NOT_FOUND_PATH, { kind: 'kept', params: [], listsCounts: false })
  }

  const listener: RequestListener = (request, response) => {
    // A key is an address in its one form: whoever asks in that form for what is kept and fresh needs nothing decided.
    const known = isReading(request.method) ? store.get(request.url ?? '') : undefined
    if (known && known.freshUntil > Date.now()) return sendKept(request, response, known, 'hit')
    const requestId = newId()
    nameTheClient(request)
    response.setHeader('x-request-id', requestId)
    serve(request, response, requestId).catch((error: unknown) => {
      log.error({ err: error, requestId, path: splitTarget(request.url ?? '/').path }, 'request failed')
      if (response.headersSent) return response.destroy()
      sendOnce(request, response, 500, { ...privateDocumentHeaders(), 'content-type': 'text/html; charset=utf-8' }, failurePage(500, requestId))
    })
  }

  return {
    listener,
    store,
    drop(tags) {
      store.drop(tags)
      for (const running of renders.values()) {
        tags.forEach((tag) => running.heard.add(tag))
        // Its tags are not known yet: whoever asks from now on gets a render that began after the change.
        running.spoiled = true
      }
    },
  }
}

const isReading = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD'
const queryText = (query: URLSearchParams): string => (query.size ? `?${query}` : '')

function passOn(request: IncomingMessage, response: ServerResponse, next: RequestListener, workspace: boolean): void {
  if (workspace && process.env.NODE_ENV !== 'development') {
    const nonce = randomBytes(16).toString('base64')
    const headers = workspaceHeaders(nonce)
    request.headers['content-security-policy'] = headers['content-security-policy']
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  } else {
    for (const [name, value] of Object.entries(plainHeaders())) response.setHeader(name, value)
  }
  next(request, response)
}
