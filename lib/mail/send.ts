/**
 * Sends one mail: by SMTP, or, where none is set, as a file in `var/outbox/` that the
 * page /outbox shows to whoever sits at this machine.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer, { type Transporter } from 'nodemailer'
import { settings } from '../env'
import { occasion } from '../log/occasion'
import { mailLeft } from '../metrics/work'
import { oncePerProcess } from '../process/once'
import { newId } from '../tokens'
import { siteIdentity } from './identity'
import { asHtml, asText, type MailBody } from './dress'

export type { MailBody, MailBlock } from './dress'
export type Mail = {
  /** One address, already validated by the field it came from. */
  to: string
  subject: string
  body: MailBody
  replyTo?: string
  headers?: Record<string, string>
}

// A header's value is one line: what a person wrote can end up in a subject.
// eslint-disable-next-line no-control-regex
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
const oneAddress = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/

/** Sends a mail to exactly one address. Throws when the server refuses it: the job that sends it tries again. */
export async function sendMail(mail: Mail): Promise<void> {
  if (!oneAddress.test(mail.to)) throw new Error('mail: not a single address')
  const site = await siteIdentity()
  const message = {
    from: settings().mailFrom,
    // As an object, so that no parser ever reads a list out of it.
    to: { name: '', address: mail.to },
    envelope: { from: addressOf(settings().mailFrom), to: [mail.to] },
    subject: oneLine(mail.subject),
    text: asText(mail.body, site.name),
    html: asHtml(mail.body, site),
    ...(mail.replyTo ? { replyTo: oneLine(mail.replyTo) } : {}),
    headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
    messageId: `<${newId()}@${new URL(settings().appUrl).hostname}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  await counted(() => (settings().smtpUrl ? transport().sendMail(message) : keepInOutbox(message)))
}

/** Counts a mail under the job that sends it. */
async function counted(send: () => Promise<unknown>): Promise<void> {
  const under = occasion()
  const kind = under && 'job' in under ? under.job : 'none'
  try {
    await send()
    mailLeft(kind, 'sent')
  } catch (error) {
    mailLeft(kind, 'failed')
    throw error
  }
}

const transport = (): Transporter =>
  oncePerProcess('smtp', () => nodemailer.createTransport({ url: settings().smtpUrl ?? '', pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as never))

/** Whether the mail server answers; throws with its reason. */
export async function checkMail(): Promise<'smtp' | 'outbox'> {
  if (!settings().smtpUrl) return 'outbox'
  await transport().verify()
  return 'smtp'
}

export const outboxFolder = (): string => path.join(settings().dataFolder, 'outbox')

async function keepInOutbox(message: Parameters<Transporter['sendMail']>[0]): Promise<void> {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const { message: bytes } = (await composer.sendMail(message)) as unknown as { message: Buffer }
  await mkdir(outboxFolder(), { recursive: true, mode: 0o700 })
  const file = path.join(outboxFolder(), `${newId()}.eml`)
  await writeFile(`${file}.part`, bytes, { mode: 0o600 })
  await rename(`${file}.part`, file)
}

const addressOf = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from.trim()
