/** `tribune user …`: the same commands as the pages use, with the command line as actor. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { cli } from '../actor'
import { createSignInLink } from '../auth'
import { db } from '../db'
import { SetupError } from '../env'
import { emailField, nameField } from '../http/fields'
import { changeRole, createPerson, reinstatePerson, suspendPerson } from '../people'
import { option, say } from './answers'
import { withDatabase } from './session'

const roleField = z.enum(['reader', 'contributor', 'editor', 'admin'])

export async function changeUser(args: string[]): Promise<number> {
  const [verb = '', ...rest] = args
  const { values } = parseArgs({ args: rest, options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } } })
  const email = option('--email', emailField, values.email)
  switch (verb) {
    case 'create': {
      const input = { email, name: option('--name', nameField(), values.name), role: option('--role', roleField, values.role) }
      return withDatabase(() => say(createPerson(cli, input), `${email} is ${input.role}`))
    }
    case 'role': {
      const role = option('--role', roleField, values.role)
      return withDatabase(async () => say(changeRole(cli, { id: await idOf(email), role }), `${email} is now ${role}`))
    }
    case 'suspend':
      return withDatabase(async () => say(suspendPerson(cli, { id: await idOf(email) }), `${email} is suspended; every session has ended`))
    case 'reinstate':
      return withDatabase(async () => say(reinstatePerson(cli, { id: await idOf(email) }), `${email} may sign in again`))
    case 'sign-in-link':
      return withDatabase(async () => {
        console.log(await createSignInLink(await idOf(email)))
        return 0
      })
    default:
      throw new SetupError('user: one of create, role, suspend, reinstate, sign-in-link')
  }
}

async function idOf(email: string): Promise<string> {
  const person = await db().user.findUnique({ where: { email } })
  if (!person) throw new SetupError('nobody has that address')
  return person.id
}
