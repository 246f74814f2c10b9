/**
 * The outbox: mails of a magazine that has no mail server, readable by whoever sits at
 * the machine it runs on, and by nobody else.
 */
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener } from 'node:http'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { settings } from '../env'
import { formatDateTime, text } from '../i18n'
import { outboxFolder } from '../mail/send'
import { privateDocumentHeaders } from './headers'
import { sendOnce } from './reply'

/** Answers `/outbox`, hands everything else on. */
export function outboxPages(then: RequestListener): RequestListener {
  return (request, response) => {
    if (!request.url?.startsWith('/outbox')) return then(request, response)
    const url = request.url.split('?')[0] ?? ''
    if (!/^\/outbox(\/[\w-]+)?$/.test(url) || request.method !== 'GET' || !mayRead(request)) return then(request, response)
    const page = url === '/outbox' ? listPage() : mailPage(url.slice('/outbox/'.length))
    page.then(
      (html) => sendOnce(request, response, html ? 200 : 404, { ...privateDocumentHeaders(), 'content-type': 'text/html; charset=utf-8' }, html ?? shell('404', '')),
      () => response.writeHead(500).end(),
    )
  }
}

const loopback = /^(::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/
const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

function mayRead(request: IncomingMessage): boolean {
  if (settings().smtpUrl || !loopbackHost.test(new URL(settings().appUrl).host)) return false
  const forwarded = Object.keys(request.headers).some((name) => name === 'forwarded' || name.startsWith('x-forwarded-') || name === 'x-real-ip' || name === 'via')
  return !forwarded && loopback.test(request.socket.remoteAddress ?? '') && loopbackHost.test(request.headers.host ?? '')
}

async function listPage(): Promise<string> {
  const t = text('errors')
  const names = (await readdir(outboxFolder()).catch(() => [])).filter((name) => name.endsWith('.eml')).sort().reverse().slice(0, 200)
  const rows = await Promise.all(names.map(async (name) => {
    const mail = await simpleParser(await readFile(path.join(outboxFolder(), name)))
    const to = Array.isArray(mail.to) ? mail.to[0]?.text : mail.to?.text
    return `<li><a href="/outbox/${name.slice(0, -4)}">${escape(mail.subject ?? '—')}</a><br><small>${escape(to ?? '')} · ${mail.date ? formatDateTime(mail.date) : ''}</small></li>`
  }))
  return shell(t('outbox.title'), `<p>${t('outbox.text')}</p>${rows.length ? `<ul>${rows.join('')}</ul>` : `<p>${t('outbox.empty')}</p>`}`)
}

async function mailPage(id: string): Promise<string | null> {
  const bytes = await readFile(path.join(outboxFolder(), `${id}.eml`)).catch(() => null)
  if (!bytes) return null
  const mail = await simpleParser(bytes)
  const words = escape(mail.text ?? '').replace(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`).replaceAll('\n', '<br>')
  return shell(mail.subject ?? '', `<p><a href="/outbox">←</a></p><p>${words}</p>`)
}

const escape = (raw: string): string => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const shell = (title: string, body: string): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(title)}</title><link rel="stylesheet" href="/static/failure.css"></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`
