/** Answering an application: a person enters, or is told no, in an editor's own words. */
import type { Actor } from '@/lib/actor'
import { change, type Change } from '@/lib/db'
import { conflict, forbidden, notFound, type Failure, type Result } from '@/lib/result'
import { ensureProfile, holdAddress, openAccount } from './accounts'
import { mayDecide } from './policy'
import type { DecisionInput } from './schema'

/** Makes the account, or raises the reader who has one; answers the person's id. */
export async function acceptApplication(actor: Actor, { id, message }: DecisionInput): Promise<Result<{ userId: string }>> {
  if (!mayDecide(actor)) return forbidden()
  return change(actor, async (c) => {
    const application = await decide(c, actor, 'accepted', { id, message })
    if ('ok' in application) return application
    const userId = await welcome(c, application)
    c.record('application.accepted', { type: 'application', id }, { userId })
    c.enqueue('application.decided', { applicationId: id })
    return c.done({ userId })
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
  if (person.role === 'reader') {
    await c.db.user.update({ where: { id: person.id }, data: { role: 'contributor' } })
    await ensureProfile(c, person)
    c.record('person.role-changed', { type: 'person', id: person.id }, { from: 'reader', to: 'contributor' })
  }
  return person.id
}
