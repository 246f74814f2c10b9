/**
 * The button behind the mailed link: the address is proven, and the text becomes an
 * article in the queue. Somebody new is a reader with an application; whoever writes here
 * already has one more submission; whoever is suspended hears what everybody hears, and
 * nothing enters.
 */
import { z } from 'zod'
import type { Actor, Person } from '@/lib/actor'
import { receiveText } from '@/lib/articles'
import { emptyDoc } from '@/lib/content'
import { change, Prisma, type Change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { ensureProfile, holdAddress, openAccount, receiveApplication } from '@/lib/people'
import { notFound, type Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { holdConfirmed, textOf, type HeldText } from './holding'
import type { LinkInput } from './schema'

const words = z.object({ wording: z.string(), textVersion: z.string() })
const bothAgreed = z.object({ licence: words, privacy: words })

/** Confirms once; pressed again it answers the same. */
export async function confirmUnsigned(actor: Actor, { token }: LinkInput): Promise<Result<null>> {
  return change(actor, async (c) => {
    const held = await holdConfirmed(c, token)
    if (!held) return notFound()
    if (held.confirmedAt) return c.done(null)
    const { name, email, submittedAt, confirmExpires } = held
    if (!name || !email || !submittedAt || !confirmExpires || confirmExpires <= c.at) return notFound()
    await holdAddress(c, email)
    const owner = await ownerOf(c, { name, email })
    const became = owner ? await receive(c, held, owner, { name, email, submittedAt }) : {}
    await c.db.unsignedText.update({ where: { id: held.id }, data: { ...emptied, ...became, confirmedAt: c.at } })
    c.record('unsigned.confirmed', { type: 'unsigned-text', id: held.id })
    return c.done(null)
  })
}

type Applicant = { name: string; email: string; submittedAt: Date }

/** What remains of the row is the link: its words are the article's. */
const emptied = { standfirst: '', tags: [], sectionId: null, body: emptyDoc, hero: Prisma.DbNull, network: '', name: null, email: null, letter: null, agreed: Prisma.DbNull } satisfies Prisma.UnsignedTextUncheckedUpdateInput

/** Whose text it is: the account of that address, a new reader's, or nobody's where that one is shut out. */
async function ownerOf(c: Change, { name, email }: Pick<Applicant, 'name' | 'email'>): Promise<Person | null> {
  const known = await c.db.user.findUnique({ where: { email }, select: { id: true, name: true, role: true, status: true } })
  if (known?.status === 'suspended') return null
  const person: Person = known ? { kind: 'person', id: known.id, name: known.name, role: known.role } : { kind: 'person', id: await openAccount(c, { email, name, role: 'reader' }), name, role: 'reader' }
  // Who signs is asked where the text is published, whatever becomes of the application.
  await ensureProfile(c, person)
  return person
}

async function receive(c: Change, held: HeldText, owner: Person, { name, email, submittedAt }: Applicant): Promise<{ articleId: string; applicationId: string | null }> {
  const { licence, privacy } = bothAgreed.parse(held.agreed)
  const proof = { how: 'mailed-link', unsignedTextId: held.id, askedAt: submittedAt.toISOString(), confirmedAt: c.at.toISOString() }
  await c.db.consent.create({ data: { id: newId(), subject: email, userId: owner.id, purpose: 'privacy', ...privacy, proof, at: c.at } })
  await c.db.upload.updateMany({ where: { unsignedTextId: held.id }, data: { userId: owner.id, unsignedTextId: null } })
  const t = text('beginning')
  const application = owner.role === 'reader'
    ? await receiveApplication(c, { name, email, motivation: held.letter ?? t('application.motivation'), topics: t('application.topics', { title: held.title }), links: null })
    : null
  return { articleId: await receiveText(c, owner, textOf(held), { ...licence, email, proof }), applicationId: application?.id ?? null }
}
