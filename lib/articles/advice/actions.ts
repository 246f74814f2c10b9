'use server'
/** The edge of the link check in the workspaces. Authorisation is in the command. */
import { action, type ActionState } from '@/lib/http/action'
import { articleOnly } from '../schema'
import { checkLinks } from './checking-links'

const check = action(articleOnly, checkLinks, { done: 'linksAsked' })
export async function checkLinksAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return check(previous, form)
}
