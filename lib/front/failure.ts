/** The front's own pages for what went wrong: whole documents that need nothing else to work. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { databaseIsInTrouble } from '../db/pool'
import { text } from '../i18n'
import { log } from '../log'
import { splitTarget } from './address'
import { privateDocumentHeaders } from './headers'
import { TooBusy } from './kept-pages'
import { sendOnce } from './reply'
import { shownPath } from './routes'

/** A document for 400, 405, 413, 500 or 503, with the request's id where somebody may be asked about it. */
export function failurePage(status: number, requestId?: string): string {
  const t = text('errors')
  const known = ['400', '403', '404', '405', '413', '415', '500', '503']
  const key = known.includes(String(status)) ? String(status) : '500'
  const id = requestId ? `<p><small>${t('page.id')} ${requestId}</small></p>` : ''
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${t(`page.${key}.title`)}</title><link rel="stylesheet" href="/static/failure.css"></head><body><main><h1>${t(`page.${key}.title`)}</h1><p>${t(`page.${key}.text`)}</p>${id}<p><a href="/">${t('page.home')}</a></p></main></body></html>`
}

/** How soon to try again (seconds). */
const RETRY_AFTER = 10

/**
 * What a reader gets when no answer could be made: 503 while the database is away or
 * there is more to do than can be done (RFC 9110, 15.6.4), 500 for what nobody expected.
 */
export async function sendFailure(request: IncomingMessage, response: ServerResponse, error: unknown, requestId: string): Promise<void> {
  const passing = error instanceof TooBusy || (await databaseIsInTrouble())
  log[passing ? 'warn' : 'error']({ err: error, requestId, path: shownPath(splitTarget(request.url ?? '/').path, 404) }, 'request failed')
  const headers = { ...privateDocumentHeaders(), 'content-type': 'text/html; charset=utf-8', ...(passing ? { 'retry-after': RETRY_AFTER } : {}) }
  const status = passing ? 503 : 500
  sendOnce(request, response, status, headers, failurePage(status, requestId))
}
