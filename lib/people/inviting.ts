/** Opening an account for somebody: by an editor, who has it mailed, or from the command line. */
import type { Actor } from '@/lib/actor'
import { change } from '@/lib/db'
import { text } from '@/lib/i18n'
import { forbidden, invalid, type Result } from '@/lib/result'
import { holdAddress, openAccount } from './accounts'
import { mayInvite } from './policy'
import type { InvitationInput } from './schema'

/** Makes the account and mails an invitation with a sign-in link. */
export async function invitePerson(actor: Actor, input: InvitationInput): Promise<Result<{ userId: string }>> {
  return addPerson(actor, input, { mailed: true })
}

/** Makes the account without a word to anybody: the command line prints the sign-in link itself. */
export async function createPerson(actor: Actor, input: InvitationInput): Promise<Result<{ userId: string }>> {
  return addPerson(actor, input, { mailed: false })
}

async function addPerson(actor: Actor, input: InvitationInput, { mailed }: { mailed: boolean }): Promise<Result<{ userId: string }>> {
  if (!mayInvite(actor, input.role)) return forbidden()
  return change(actor, async (c) => {
    await holdAddress(c, input.email)
    const known = await c.db.user.findUnique({ where: { email: input.email }, select: { id: true } })
    if (known) return invalid({ path: 'email', message: text('errors')('people.taken') })
    const userId = await openAccount(c, input)
    if (mailed) c.enqueue('person.invited', { userId })
    return c.done({ userId })
  })
}
