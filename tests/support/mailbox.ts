/** A real mail server for the browser tests: what it takes over SMTP lies in a folder, and is read from there. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = { url: string; folder: string; stop: () => Promise<void> }

/** Starts one on a free port; each mail is a file named by its only recipient. */
export async function startMailServer(): Promise<MailServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tribune-mail-'))
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const parts: Buffer[] = []
      for await (const part of stream as AsyncIterable<Buffer>) parts.push(part)
      const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
      await writeFile(path.join(folder, `${String(++taken).padStart(4, '0')} ${to}`), Buffer.concat(parts))
      done()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    stop: async () => {
      await new Promise<void>((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Every mail to this address so far, oldest first. */
export async function mailsTo(address: string, folder = process.env.SITE_MAILS ?? ''): Promise<ParsedMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(` ${address}`)).sort()
  return Promise.all(names.map(async (name) => simpleParser(await readFile(path.join(folder, name)))))
}

// French puts no-break spaces inside « »: what a test asks for may be typed with plain ones.
const plain = (text = ''): string => text.replace(/\s/g, ' ')

/** The last mail to this address with this subject, once it has arrived. */
export async function mail(address: string, subject: string): Promise<ParsedMail> {
  await expect.poll(async () => (await mailsTo(address)).map((one) => plain(one.subject)), { timeout: 20_000 }).toContain(subject)
  return (await mailsTo(address)).findLast((one) => plain(one.subject) === subject) as ParsedMail
}

/** The first address in a mail's text that holds these words. */
export function linkIn(message: ParsedMail, words: string): string {
  const link = (message.text ?? '').match(/https?:\/\/\S+/g)?.find((one) => one.includes(words))
  if (!link) throw new Error(`no link with ${words} in « ${message.subject} »`)
  return link
}
