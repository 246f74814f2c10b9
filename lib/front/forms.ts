/**
 * Posting a public form: the endpoint is asked inside the process; when it refuses, its
 * page is shown again with everything typed, status 422.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { z } from 'zod'
import { CLIENT_ADDRESS_HEADER } from '../http/client'
import { FORM_STATE_HEADER } from '../http/form-state'
import { log } from '../log'
import { failurePage } from './failure'
import { plainHeaders, privateDocumentHeaders } from './headers'
import { answerOf } from './keep'
import { askNext, askNextWithForm } from './render'
import { sendOnce } from './reply'
import { shownPath } from './routes'

/** A public form has at most this many bytes. */
const LONGEST_FORM = 256 * 1024
/** Of a longer one so many are read and forgotten. */
const MOST_FORGOTTEN = 32 * 1024 * 1024

const refusedForm = z.object({
  page: z.string().startsWith('/'),
  form: z.string(),
  values: z.record(z.string(), z.string()),
  errors: z.array(z.object({ path: z.string(), message: z.string() })),
})

/** Headers of the reader's request that an endpoint may see. */
const forwarded = ['content-type', 'cookie', 'origin', 'sec-fetch-site', 'accept'] as const

export async function postForm(request: IncomingMessage, response: ServerResponse, next: RequestListener, { path, requestId }: { path: string; requestId: string }): Promise<void> {
  const body = await bodyOf(request)
  const html = { ...privateDocumentHeaders(), 'content-type': 'text/html; charset=utf-8' }
  if (body === null) return sendOnce(request, response, 413, { ...html, connection: 'close' }, failurePage(413))
  const headers: Record<string, string> = { host: request.headers.host ?? '' }
  for (const name of forwarded) {
    const value = request.headers[name]
    if (typeof value === 'string') headers[name] = value
  }
  const client = request.headers[CLIENT_ADDRESS_HEADER]
  const method = request.method === 'POST' ? 'POST' : 'GET'
  const answer = await askNext(next, { method, url: path, headers, client: typeof client === 'string' ? client : '', ...(method === 'POST' ? { body } : {}) })
  if (!answer.headers[FORM_STATE_HEADER]) {
    if (answer.status >= 500) log.error({ requestId, path: shownPath(path, 404), status: answer.status }, 'endpoint failed')
    if (answer.status >= 400) return sendOnce(request, response, answer.status, html, failurePage(answer.status, answer.status >= 500 ? requestId : undefined))
    const { location, 'set-cookie': cookies } = answer.headers
    return sendOnce(request, response, answer.status, { ...plainHeaders(), 'cache-control': 'private, no-store', ...(location ? { location } : {}), ...(cookies ? { 'set-cookie': cookies } : {}) }, '')
  }
  const { page, ...state } = refusedForm.parse(JSON.parse(answer.body.toString('utf8')))
  const shown = answerOf(await askNextWithForm(next, page, state))
  const retry = answer.headers['retry-after']
  sendOnce(request, response, shown.status === 200 ? answer.status : shown.status, { ...shown.headers, ...privateDocumentHeaders(), ...(retry ? { 'retry-after': retry } : {}) }, shown.body)
}

/**
 * The whole body, or null when it is too long. One that is too long is still read to its
 * end, and forgotten, so that the browser listens to the answer; a boundless one is not.
 */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_FORGOTTEN) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_FORGOTTEN) return null
    if (size > LONGEST_FORM) chunks.length = 0
    else chunks.push(chunk)
  }
  return size > LONGEST_FORM ? null : Buffer.concat(chunks)
}
