/** Builders of texts that are begun without an account. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'
import { anonymous } from '@/lib/actor'
import { unsignedSecret } from '@/lib/articles'
import type { Doc } from '@/lib/content/types'
import { settings } from '@/lib/env'
import { pageToken } from '@/lib/http/page-token'
import { beginning, saveSchema, saveUnsigned, submissionSchema, submitUnsigned, unsignedConfirm } from '@/lib/submissions'
import { newId } from '@/lib/tokens'
import { aBody, aSection } from './builders'

type Wishes = { title?: string; body?: Doc; sectionId?: string | null; network?: string; version?: number; id?: string }

/** A save of a whole text, as the editor sends it; `id` and `secret` of a new one. */
export async function aSave({ title = 'Ce que le fleuve emporte', body = aBody(), network = newId(), version = 0, id = newId(), ...more }: Wishes = {}) {
  const sectionId = more.sectionId === undefined ? (await aSection()).id : more.sectionId
  return saveSchema.parse({ id, secret: unsignedSecret(id), version, jeton: pageToken(beginning), network, title, standfirst: 'Un chapô.', sectionId, tags: ['eau'], body, hero: null })
}

/** A text that is kept under its link, at version 1. */
export async function anUnsignedText(wishes: Wishes = {}) {
  const save = await aSave(wishes)
  const saved = await saveUnsigned(anonymous, save)
  if (!saved.ok) throw new Error(saved.kind)
  return { ...save, version: saved.value.version }
}

/** What its author sends with it. */
export const aSubmission = (text: { secret: string; version: number }, email: string, more: object = {}) =>
  submissionSchema.parse({ secret: text.secret, version: text.version, name: 'Nadia Tazi', email, letter: '', licence: 'on', privacy: 'on', ...more })

/** Submits, has the mail sent, and answers the token in it. */
export async function submittedToken(text: { id: string; secret: string; version: number }, email: string): Promise<string> {
  const result = await submitUnsigned(anonymous, aSubmission(text, email))
  if (!result.ok) throw new Error(result.kind)
  await unsignedConfirm({ unsignedTextId: text.id })
  return tokenIn((await mailsTo(email)).at(-1))
}

/** What lies in the outbox for this address, oldest first. */
export async function mailsTo(address: string): Promise<ParsedMail[]> {
  const folder = path.join(settings().dataFolder, 'outbox')
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort()
  const mails = await Promise.all(files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))))
  return mails.filter((mail) => [mail.to].flat().some((to) => to?.value.some((one) => one.address === address)))
}

export const tokenIn = (mail: ParsedMail | undefined): string => /jeton=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
