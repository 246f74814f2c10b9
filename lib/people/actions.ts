'use server'
/** The edges of the commands about people. Authorisation is in the commands. */
import { action, type ActionState } from '@/lib/http/action'
import { acceptApplication, declineApplication } from './deciding'
import { invitePerson } from './inviting'
import { chooseMailPace } from './mail-pace'
import { editProfile } from './profiles'
import { changeRole } from './roles'
import * as schema from './schema'
import { reinstatePerson, suspendPerson } from './suspending'

type Answer = Promise<ActionState>

const accept = action(schema.acceptanceSchema, acceptApplication, { done: 'applicationAccepted' })
export async function acceptApplicationAction(previous: ActionState, form: FormData): Answer {
  return accept(previous, form)
}

const decline = action(schema.refusalSchema, declineApplication, { done: 'applicationDeclined' })
export async function declineApplicationAction(previous: ActionState, form: FormData): Answer {
  return decline(previous, form)
}

const invite = action(schema.invitationSchema, invitePerson, { done: 'invited' })
export async function invitePersonAction(previous: ActionState, form: FormData): Answer {
  return invite(previous, form)
}

const role = action(schema.roleSchema, changeRole, { done: 'roleChanged' })
export async function changeRoleAction(previous: ActionState, form: FormData): Answer {
  return role(previous, form)
}

const suspend = action(schema.personSchema, suspendPerson, { done: 'suspended' })
export async function suspendPersonAction(previous: ActionState, form: FormData): Answer {
  return suspend(previous, form)
}

const reinstate = action(schema.personSchema, reinstatePerson, { done: 'reinstated' })
export async function reinstatePersonAction(previous: ActionState, form: FormData): Answer {
  return reinstate(previous, form)
}

const profile = action(schema.profileSchema, editProfile, { done: 'profile' })
export async function editProfileAction(previous: ActionState, form: FormData): Answer {
  return profile(previous, form)
}

const pace = action(schema.mailPaceSchema, chooseMailPace, { done: 'mailPace' })
export async function chooseMailPaceAction(previous: ActionState, form: FormData): Answer {
  return pace(previous, form)
}
