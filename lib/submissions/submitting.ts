/**
 * Handing a text in before anybody knows who wrote it: name, address, licence; then a
 * mailed link confirms the address. Whose address it is, is looked at only then: whoever
 * submits hears the same for every address, and as fast.
 */
import { unmet, licenceVersion, licenceWording } from '@/lib/articles'
import type { Actor } from '@/lib/actor'
import { agreed } from '@/lib/consents'
import { change, type Change, type Prisma } from '@/lib/db'
import { messages, text } from '@/lib/i18n'
import { conflict, invalid, notFound, type Result } from '@/lib/result'
import { hashToken } from '@/lib/tokens'
import { holdConfirmed, holdText, textOf, type HeldText } from './holding'
import { confirmDays } from './limits'
import { confirmToken } from './links'
import type { AddressInput, LinkInput, SecretOnly, SubmissionInput } from './schema'

const DAY_MS = 86_400_000
type Submitted = { secret: string }

/** Submits the version that was read. Twice is once. */
export async function submitUnsigned(actor: Actor, input: SubmissionInput): Promise<Result<Submitted>> {
  const { secret, version, site_web: trap, ...person } = input
  // What fills the field that no person sees is told the same as everybody.
  if (trap) return { ok: true, value: { secret }, tags: [] }
  return change(actor, async (c) => {
    const held = await holdText(c, secret)
    if (!held) return notFound()
    if (held.submittedAt) return c.done({ secret })
    if (held.version !== version) return invalid({ path: '', message: text('beginning')('submit.stale') })
    const missing = unmet(textOf(held))
    if (missing.length) return invalid(...missing)
    await submit(c, held.id, person)
    return c.done({ secret })
  })
}

/** Marks a held text as submitted by this person, and has the link mailed that confirms it. */
export async function submit(c: Change, id: string, { name, email, letter }: Pick<SubmissionInput, 'name' | 'email' | 'letter'>): Promise<void> {
  await c.db.unsignedText.update({ where: { id }, data: { name, email, letter, agreed: agreedWords(), ...confirmation(c, id) } })
  c.record('unsigned.submitted', { type: 'unsigned-text', id })
  c.enqueue('unsigned.confirm', { unsignedTextId: id })
}

/** Another address in the place of a mistyped one: the link that was mailed there is dead, another is on its way. */
export async function correctAddress(actor: Actor, { secret, email }: AddressInput): Promise<Result<Submitted>> {
  return waiting(actor, secret, async (c, { id }) => {
    await c.db.unsignedText.update({ where: { id }, data: { email, ...confirmation(c, id) } })
    c.record('unsigned.address-corrected', { type: 'unsigned-text', id })
    c.enqueue('unsigned.confirm', { unsignedTextId: id })
  })
}

/** Back to writing: nothing is submitted any more, and the mailed link is dead. */
export async function resumeWriting(actor: Actor, { secret }: SecretOnly): Promise<Result<Submitted>> {
  return waiting(actor, secret, async (c, { id }) => {
    await c.db.unsignedText.update({ where: { id }, data: { submittedAt: null, confirmHash: null, confirmExpires: null, savedAt: c.at } })
    c.record('unsigned.resumed', { type: 'unsigned-text', id })
  })
}

/** A new mail in the place of one whose link has ended. */
export async function renewConfirmation(actor: Actor, { token }: LinkInput): Promise<Result<null>> {
  return change(actor, async (c) => {
    const held = await holdConfirmed(c, token)
    if (!held) return notFound()
    if (held.confirmedAt) return c.done(null)
    await c.db.unsignedText.update({ where: { id: held.id }, data: confirmation(c, held.id) })
    c.enqueue('unsigned.confirm', { unsignedTextId: held.id })
    return c.done(null)
  })
}

function waiting(actor: Actor, secret: string, body: (c: Change, held: HeldText) => Promise<void>): Promise<Result<Submitted>> {
  return change(actor, async (c) => {
    const held = await holdText(c, secret)
    if (!held) return notFound()
    if (!held.submittedAt || held.confirmedAt) return conflict()
    await body(c, held)
    return c.done({ secret })
  })
}

/** A link that begins now: one made before is none any more. */
const confirmation = (c: Change, id: string) =>
  ({ submittedAt: c.at, confirmHash: hashToken(confirmToken(id, c.at)), confirmExpires: new Date(c.at.getTime() + confirmDays * DAY_MS) }) satisfies Prisma.UnsignedTextUncheckedUpdateInput

/** What stands beside the two boxes, word for word. */
const agreedWords = () =>
  ({ licence: { wording: licenceWording(), textVersion: licenceVersion }, privacy: agreed(messages.site.become.form.consent) }) satisfies Prisma.InputJsonObject
