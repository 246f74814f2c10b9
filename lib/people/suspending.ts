/** Shutting somebody out, at once and everywhere, and letting them back in. What they published stays. */
import type { Actor } from '@/lib/actor'
import { endSessionsOf } from '@/lib/auth'
import { change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { forbidden, invalid, notFound, type Result } from '@/lib/result'
import { isStaff } from '@/lib/actor'
import { maySuspend } from './policy'
import { activeAdmins, isLast } from './roles'

/** Ends every session of the person and refuses new ones. */
export async function suspendPerson(actor: Actor, { id }: { id: string }): Promise<Result<null>> {
  if (!isStaff(actor)) return forbidden()
  return change(actor, async (c) => {
    const admins = await activeAdmins(c)
    const person = await c.db.user.findUnique({ where: { id }, select: { id: true, role: true, status: true } })
    if (!person) return notFound()
    if (!maySuspend(actor, person)) return forbidden()
    if (isLast(admins, id)) return invalid({ path: 'id', message: text('errors')('people.last-admin') })
    await endSessionsOf(c.db, id)
    if (person.status === 'suspended') return c.done(null)
    await c.db.user.update({ where: { id }, data: { status: 'suspended' } })
    c.record('person.suspended', { type: 'person', id })
    return c.done(null)
  })
}

/** Lets a suspended person sign in again. */
export async function reinstatePerson(actor: Actor, { id }: { id: string }): Promise<Result<null>> {
  if (!isStaff(actor)) return forbidden()
  return change(actor, async (c) => {
    const person = await c.db.user.findUnique({ where: { id }, select: { id: true, role: true, status: true } })
    if (!person) return notFound()
    if (!maySuspend(actor, person)) return forbidden()
    if (person.status === 'active') return c.done(null)
    await c.db.user.update({ where: { id }, data: { status: 'active' } })
    c.record('person.reinstated', { type: 'person', id })
    return c.done(null)
  })
}
