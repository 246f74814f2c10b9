/** Changing what somebody may do. The magazine never loses its last admin. */
import type { Actor } from '@/lib/actor'
import { change, type Change, type Role } from '@/lib/db'
import { text } from '@/lib/i18n'
import { forbidden, invalid, notFound, type Result } from '@/lib/result'
import { ensureProfile } from './accounts'
import { mayChangeRoles } from './policy'
import { touchSigned } from './signed'

/** Gives a person another role; takes effect with their next request. */
export async function changeRole(actor: Actor, { id, role }: { id: string; role: Role }): Promise<Result<null>> {
  if (!mayChangeRoles(actor)) return forbidden()
  return change(actor, async (c) => {
    const admins = await activeAdmins(c)
    const person = await c.db.user.findUnique({ where: { id }, select: { id: true, name: true, role: true } })
    if (!person) return notFound()
    if (person.role === role) return c.done(null)
    if (isLast(admins, id)) return invalid({ path: 'role', message: text('errors')('people.last-admin') })
    await c.db.user.update({ where: { id }, data: { role } })
    if (role !== 'reader') await ensureProfile(c, person)
    c.record('person.role-changed', { type: 'person', id }, { from: person.role, to: role })
    // A byline says whether somebody writes for the house or from outside.
    await touchSigned(c, id)
    return c.done(null)
  })
}

/** The admins who can sign in, held until the transaction ends, so that two cannot leave at once. */
export async function activeAdmins(c: Change): Promise<string[]> {
  const rows = await c.db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "User" WHERE role = 'admin' AND status = 'active' ORDER BY id FOR UPDATE`
  return rows.map((row) => row.id)
}

/** Whether nobody else is left to look after the house. */
export const isLast = (admins: string[], id: string): boolean => admins.length === 1 && admins[0] === id
