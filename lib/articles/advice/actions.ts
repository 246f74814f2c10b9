'use server'
/** The edge of the link check in the workspaces. Authorisation is in the command. */
import { z } from 'zod'
import { action, type ActionState } from '@/lib/http/action'
import { idField } from '@/lib/http/fields'
import { checkLinks } from './checking-links'

const check = action(z.object({ article: idField }), checkLinks, { done: 'linksAsked' })
export async function checkLinksAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return check(previous, form)
}
