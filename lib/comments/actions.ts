'use server'
/** The edges of moderation. Authorisation is in the commands. */
import { action, type ActionState } from '@/lib/http/action'
import { approveComments, holdComments, markAsSpam, rejectComments } from './moderating'
import { moderationSchema } from './schema'

type Answer = Promise<ActionState>

const approve = action(moderationSchema, approveComments, { done: 'commentApproved' })
export async function approveCommentsAction(previous: ActionState, form: FormData): Answer {
  return approve(previous, form)
}

const reject = action(moderationSchema, rejectComments, { done: 'commentRejected' })
export async function rejectCommentsAction(previous: ActionState, form: FormData): Answer {
  return reject(previous, form)
}

const spam = action(moderationSchema, markAsSpam, { done: 'commentSpam' })
export async function markAsSpamAction(previous: ActionState, form: FormData): Answer {
  return spam(previous, form)
}

const hold = action(moderationSchema, holdComments, { done: 'commentHeld' })
export async function holdCommentsAction(previous: ActionState, form: FormData): Answer {
  return hold(previous, form)
}
