/**
 * Saving a text without an account. Its row begins with the first save, so that whoever
 * only looks leaves nothing behind. Each save carries the version it started from.
 */
import { isDeepStrictEqual } from 'node:util'
import { unsignedSecret, uploadsOf, type ReceivedText } from '@/lib/articles'
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { pageTokenHolds } from '@/lib/http/page-token'
import { text } from '@/lib/i18n'
import { conflict, forbidden, invalid, notFound, tooMany, type Failure, type FieldError, type Result } from '@/lib/result'
import { hashToken } from '@/lib/tokens'
import { columnsOf, holdText, textOf } from './holding'
import { keptDays, openTexts } from './limits'
import type { SaveInput } from './schema'

export type Saved = { version: number; savedAt: Date }
/** What stands there now, for whoever started from something else. */
export type Standing = Saved & { text: ReceivedText }

/** The form whose token begins a text: see the page `/ecrire`. */
export const beginning = 'unsigned-text'
const HOUR_S = 3600
const DAY_MS = 24 * HOUR_S * 1000

/** Saves the whole text. A save that is sent again, because its answer was lost, is answered as the first time. */
export async function saveUnsigned(actor: Actor, input: SaveInput): Promise<Result<Saved>> {
  return change(actor, async (c) => {
    const held = await holdText(c, input.secret)
    const given = givenText(input)
    if (!held) return input.version === 0 ? begin(c, input, given) : notFound()
    // Between the submission and its confirmation the words are those that were agreed to.
    if (held.submittedAt) return forbidden()
    const standing = textOf(held)
    if (held.version !== input.version) {
      return isDeepStrictEqual(standing, given) ? c.done({ version: held.version, savedAt: held.savedAt }) : conflict({ version: held.version, savedAt: held.savedAt, text: standing } satisfies Standing)
    }
    const errors = await unknownReferences(c, held.id, given)
    if (errors.length) return invalid(...errors)
    await c.db.unsignedText.update({ where: { id: held.id }, data: { ...columnsOf(given), version: { increment: 1 }, savedAt: c.at } })
    return c.done({ version: held.version + 1, savedAt: c.at })
  })
}

const givenText = ({ title, standfirst, sectionId, tags, body, hero }: SaveInput): ReceivedText => ({ title, standfirst, sectionId, tags, body, hero })

async function begin(c: Change, { id, secret, jeton, network }: SaveInput, given: ReceivedText): Promise<Result<Saved>> {
  // Only a page of ours knows the secret of an id, and says when it was made.
  if (secret !== unsignedSecret(id) || !pageTokenHolds(beginning, jeton)) return invalid({ path: '', message: text('errors')('token') })
  const full = await roomFor(c, network)
  if (full) return full
  const errors = await unknownReferences(c, id, given)
  if (errors.length) return invalid(...errors)
  await c.db.unsignedText.create({ data: { id, secretHash: hashToken(secret), network, ...columnsOf(given), createdAt: c.at, savedAt: c.at } })
  return c.done({ version: 1, savedAt: c.at })
}

/** Why no further text may be begun from this network now, or null when one may. */
export async function roomFor(c: Change, network: string): Promise<Failure | null> {
  const open = await c.db.unsignedText.count({ where: { network, createdAt: { gt: new Date(c.at.getTime() - keptDays * DAY_MS) } } })
  return open < openTexts ? null : tooMany(HOUR_S)
}

async function unknownReferences(c: Change, id: string, given: ReceivedText): Promise<FieldError[]> {
  const t = text('articles')
  const errors: FieldError[] = []
  if (given.sectionId !== null && !(await c.db.section.findUnique({ where: { id: given.sectionId }, select: { id: true } }))) errors.push({ path: 'sectionId', message: t('errors.section') })
  const uploads = uploadsOf(given)
  if ((await c.db.upload.count({ where: { id: { in: uploads }, unsignedTextId: id } })) < uploads.length) errors.push({ path: 'body', message: t('errors.picture') })
  return errors
}
