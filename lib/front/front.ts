/**
 * The front: every request passes here. Public pages are documents it keeps; Next
 * renders what it does not have yet, and answers for the workspaces.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { randomBytes } from 'node:crypto'
import { log } from '../log'
import { newId } from '../tokens'
import { CLIENT_ADDRESS_HEADER, nameTheClient } from '../http/client'
import { countHit, requestFigures } from '../metrics/requests'
import type { Tag } from '../tags'
import { canonicalPath, documentKey, smallLetters, splitTarget } from './address'
import { postForm } from './forms'
import { failurePage, sendFailure } from './failure'
import { plainHeaders, privateDocumentHeaders, workspaceHeaders } from './headers'
import { answerOf, keepable } from './keep'
import { keptPages, type KeptPages } from './kept-pages'
import { renderPage } from './render'
import { sendKept, sendOnce } from './reply'
import { NOT_FOUND_PATH, notFoundRoute, routeOf, type KeptRoute, type Route } from './routes'
import { goesTo, serving, type Served } from './served'
import { Store } from './store'

export type Front = {
  listener: RequestListener
  /** Forgets what is kept under these tags. */
  drop(tags: readonly Tag[]): void
  store: Store
  load(): KeptPages['load']
  /** Keeps a page that nobody asked for yet; nothing happens where the address is none of a kept page. */
  warm(target: string): Promise<void>
  /** From now on nothing is warmed: the process is on its way out. */
  cool(): void
}
/** A front before a Next handler. In development nothing is kept, and Next's own runtime stays in the page. */
export function makeFront(next: RequestListener, { dev = false, store = new Store() } = {}): Front {
  const pages = keptPages(async (key, route) => {
    const at = Date.now()
    return keepable(answerOf(await renderPage(next, { method: 'GET', url: key, headers: { accept: 'text/html' } })), route, at)
  }, store)

  async function sendDocument(request: IncomingMessage, response: ServerResponse, key: string, route: KeptRoute, served: Served): Promise<void> {
    const { kept, how } = await pages.find(key, route)
    if (served.class === 'miss') served.class = how === 'passing' ? 'miss' : how
    kept.reads += 1
    sendKept(request, response, kept, how)
  }

  async function serve(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
    const { path: raw, query } = splitTarget(request.url ?? '/')
    const path = canonicalPath(raw)
    const reading = isReading(request.method)
    if (path === null) return sendOnce(request, response, 400, privateDocumentHeaders(), failurePage(400))
    const route = routeOf(path)
    const named = addressOf(path, route)
    goesTo(served, path, route, !reading || named !== raw)
    if (dev && reading && route.kind !== 'endpoint') return next(request, response)
    if (route.kind === 'next') return passOn(request, response, next, route.workspace)
    if (named !== raw && reading) return sendOnce(request, response, 308, { ...plainHeaders(), location: named + queryText(query) }, '')

    if (route.kind === 'endpoint' && (request.method === 'POST' || reading)) return postForm(request, response, next, { path })
    if (!reading) return sendOnce(request, response, 405, { ...privateDocumentHeaders(), 'content-type': 'text/html; charset=utf-8', allow: 'GET, HEAD' }, failurePage(405))
    if (route.kind === 'kept') return sendDocument(request, response, documentKey(path, query, route.params), route, served)
    if (route.kind === 'fresh') {
      const answer = answerOf(await renderPage(next, { method: 'GET', url: path + queryText(query), client: String(request.headers[CLIENT_ADDRESS_HEADER] ?? '') }))
      return sendOnce(request, response, answer.status, { ...answer.headers, ...privateDocumentHeaders() }, answer.body)
    }
    return sendDocument(request, response, NOT_FOUND_PATH, notFoundRoute, served)
  }

  requestFigures()
  const listener: RequestListener = (request, response) => {
    // A key is an address in its one form: whoever asks in that form for what is kept and fresh needs nothing decided.
    const known = isReading(request.method) ? store.get(request.url ?? '') : undefined
    if (known && known.freshUntil > Date.now()) {
      known.reads += 1
      sendKept(request, response, known, 'hit')
      return countHit(response.statusCode)
    }
    const requestId = newId()
    nameTheClient(request)
    response.setHeader('x-request-id', requestId)
    serving(request, response, requestId, (served) => void serve(request, response, served).catch((error: unknown) => {
      if (response.headersSent) {
        log.error({ err: error, requestId }, 'answer cut')
        return response.destroy()
      }
      void sendFailure(request, response, error, requestId)
    }))
  }

  let cooling = false
  async function warm(target: string): Promise<void> {
    const { path, query } = splitTarget(target)
    const route = routeOf(path)
    if (route.kind === 'kept' && !cooling) await pages.find(documentKey(path, query, route.params), route)
  }

  return { listener, store, drop: pages.drop, load: () => pages.load, warm, cool: () => void (cooling = true) }
}

/** Public paths are written in small letters; whoever shouts is sent there. */
function addressOf(path: string, route: Route): string {
  if (route.kind !== 'kept' && route.kind !== 'unknown') return path
  const small = smallLetters(path)
  return small === path || routeOf(small).kind !== 'kept' ? path : small
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
