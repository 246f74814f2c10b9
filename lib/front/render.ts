/** Asks Next for a page inside this process, without a socket. */
import type { RequestListener } from 'node:http'
import inject from 'light-my-request'
import { settings } from '../env'
import { CLIENT_ADDRESS_HEADER } from '../http/client'
import { formStates, type FormState } from '../http/form-state'
import { renderTook } from '../metrics/work'
import { inSpan } from '../tracing/span'
import { shownPath } from './routes'

export type Rendered = { status: number; headers: Record<string, string | string[]>; body: Buffer }
export type InnerRequest = { method: string; url: string; headers?: Record<string, string>; body?: Buffer; client?: string }

/**
 * One inner request. Nothing of the reader's own request reaches a page but its
 * address; a User-Agent is named because Next streams metadata to whoever has none.
 */
export async function askNext(next: RequestListener, request: InnerRequest): Promise<Rendered> {
  const { host, protocol } = new URL(settings().appUrl)
  const response = await inject(next, {
    method: request.method,
    url: request.url,
    authority: host,
    headers: { host, ...request.headers, 'user-agent': 'tribune-front', 'accept-encoding': 'identity', 'x-forwarded-proto': protocol.replace(':', ''), 'x-forwarded-host': host, [CLIENT_ADDRESS_HEADER]: request.client ?? '' },
    ...(request.body ? { payload: request.body } : {}),
  })
  const headers: Rendered['headers'] = {}
  for (const [name, value] of Object.entries(response.headers)) if (value !== undefined) headers[name] = Array.isArray(value) ? value.map(String) : String(value)
  return { status: response.statusCode, headers, body: response.rawPayload }
}

/** Renders a page: an inner request that is measured. */
export async function renderPage(next: RequestListener, request: InnerRequest): Promise<Rendered> {
  const begun = performance.now()
  const path = request.url.split('?')[0] ?? ''
  try {
    return await inSpan('render', 'internal', { 'http.route': shownPath(path, 404) ?? path }, () => askNext(next, request))
  } finally {
    renderTook((performance.now() - begun) / 1000)
  }
}

/** Renders a page again with the state of a refused form. Without the inner await the state would be lost before the page reads it. */
export function askNextWithForm(next: RequestListener, url: string, state: FormState): Promise<Rendered> {
  return formStates().run(state, async () => await renderPage(next, { method: 'GET', url, headers: { accept: 'text/html' } }))
}
