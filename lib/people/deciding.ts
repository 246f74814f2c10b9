/** Answering an application: a person enters, or is told no, in an editor's own words. */
import type { Actor } from '@/lib/actor'
import { change, type Change, type Role } from '@/lib/db'
import { conflict, forbidden, notFound, type Failure, type Result } from '@/lib/result'
import { ensureProfile, holdAddress, openAccount } from './accounts'
import { mayDecide } from './policy'
import type { DecisionInput } from './schema'

/** Makes the account, or raises the reader who has one; answers the person's id. */
export async function acceptApplication(actor: Actor, { id, message }: DecisionInput): Promise<Result<{ userId: string }>> {
  if (!mayDecide(actor)) return forbidden()
  return change(actor, async (c) => {
    const userId = await accept(c, actor, { id, message })
    return typeof userId === 'string' ? c.done({ userId }) : userId
  })
}

/** Closes the application with a message to whoever asked. */
export async function declineApplication(actor: Actor, { id, message }: DecisionInput): Promise<Result<null>> {
  if (!mayDecide(actor)) return forbidden()
  return change(actor, async (c) => {
    const application = await decide(c, actor, 'declined', { id, message })
    if ('ok' in application) return application
    c.record('application.declined', { type: 'application', id })
    c.enqueue('application.decided', { applicationId: id })
    return c.done(null)
  })
}

/** What an editor says to an author who is no contributor yet, while they decide about a text of theirs. */
export type AuthorAnswer = 'accept' | 'decline'

/**
 * The same within the change that decides about a text. Accepting raises the author also where
 * no application is pending; of a no the mail about the text tells. Somebody else may have answered before: then nothing happens.
 */
export async function answerAuthor(c: Change, actor: Actor, authorId: string, answer: AuthorAnswer): Promise<void> {
  const author = await c.db.user.findUniqueOrThrow({ where: { id: authorId }, select: { id: true, name: true, role: true, email: true } })
  await holdAddress(c, author.email)
  const pending = await c.db.application.findFirst({ where: { email: author.email, status: 'pending' }, select: { id: true } })
  if (answer === 'decline') {
    if (!pending || 'ok' in (await decide(c, actor, 'declined', { id: pending.id, message: null }))) return
    return void c.record('application.declined', { type: 'application', id: pending.id })
  }
  if (pending) await accept(c, actor, { id: pending.id, message: null })
  else await raise(c, author)
}

async function accept(c: Change, actor: Actor, { id, message }: DecisionInput): Promise<string | Failure> {
  const application = await decide(c, actor, 'accepted', { id, message })
  if ('ok' in application) return application
  const userId = await welcome(c, application)
  c.record('application.accepted', { type: 'application', id }, { userId })
  c.enqueue('application.decided', { applicationId: id })
  return userId
}

type Applicant = { name: string; email: string }

/** Takes the decision, once: a second editor finds a conflict. */
async function decide(c: Change, actor: Actor, status: 'accepted' | 'declined', { id, message }: DecisionInput): Promise<Applicant | Failure> {
  const decidedById = actor.kind === 'person' ? actor.id : null
  const { count } = await c.db.application.updateMany({ where: { id, status: 'pending' }, data: { status, message, decidedById, decidedAt: c.at } })
  const application = await c.db.application.findUnique({ where: { id }, omit: { email: false } })
  if (!application) return notFound()
  return count === 1 ? application : conflict()
}

async function welcome(c: Change, { name, email }: Applicant): Promise<string> {
  await holdAddress(c, email)
  const person = await c.db.user.findUnique({ where: { email }, select: { id: true, name: true, role: true } })
  if (!person) return openAccount(c, { email, name, role: 'contributor' })
  await raise(c, person)
  return person.id
}

/** A reader becomes a contributor; anybody else stays what they are. */
async function raise(c: Change, person: { id: string; name: string; role: Role }): Promise<void> {
  if (person.role !== 'reader') return
  await c.db.user.update({ where: { id: person.id }, data: { role: 'contributor' } })
  await ensureProfile(c, person)
  c.record('person.role-changed', { type: 'person', id: person.id }, { from: 'reader', to: 'contributor' })
}
