/** The front's own pages for what went wrong: whole documents that need nothing else to work. */
import { text } from '../i18n'

/** A document for 400, 405, 413, 500 or 503, with the request's id where somebody may be asked about it. */
export function failurePage(status: number, requestId?: string): string {
  const t = text('errors')
  const known = ['400', '403', '404', '405', '413', '415', '500', '503']
  const key = known.includes(String(status)) ? String(status) : '500'
  const id = requestId ? `<p><small>${t('page.id')} ${requestId}</small></p>` : ''
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${t(`page.${key}.title`)}</title><link rel="stylesheet" href="/static/failure.css"></head><body><main><h1>${t(`page.${key}.title`)}</h1><p>${t(`page.${key}.text`)}</p>${id}<p><a href="/">${t('page.home')}</a></p></main></body></html>`
}
