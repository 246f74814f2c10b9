'use server'
/** The edges of the articles' commands in the workspaces. Authorisation is in the commands. */
import { action, type ActionState } from '@/lib/http/action'
import { createArticle } from './starting'
import { submitForReview, resubmit, withdrawSubmission } from './submitting'
import { acceptArticle, decline, sendBack, takeSubmission } from './reviewing'
import { abandonCorrection, beginCorrection, publishArticle } from './publishing'
import { rescheduleArticle, scheduleArticle, unscheduleArticle } from './scheduling'
import { liftEmbargo, setEmbargo } from './embargo'
import { putBack, unpublish } from './unpublishing'
import { restoreDraft, trashDraft } from './trashing'
import { nameRevision, saveVersion } from './naming'
import { tickPoint, untickPoint } from './asking'
import { inviteCoauthor, moveByline, removeCoauthor } from './cosigning'
import { turnSuggestingOff, turnSuggestingOn } from './suggesting'
import { restoreRevision } from './restoring'
import * as schema from './schema'

type Answer = Promise<ActionState>

const start = action(schema.startArticle, createArticle, { then: ({ id }) => `/espace/articles/${id}` })
export async function startAction(previous: ActionState, form: FormData): Answer {
  return start(previous, form)
}

const submit = action(schema.submitArticle, submitForReview, { done: 'submit' })
export async function submitAction(previous: ActionState, form: FormData): Answer {
  return submit(previous, form)
}

const again = action(schema.submitArticle, resubmit, { done: 'resubmit' })
export async function resubmitAction(previous: ActionState, form: FormData): Answer {
  return again(previous, form)
}

const withdraw = action(schema.articleOnly, withdrawSubmission, { done: 'withdraw' })
export async function withdrawAction(previous: ActionState, form: FormData): Answer {
  return withdraw(previous, form)
}

const take = action(schema.articleOnly, takeSubmission, { done: 'take' })
export async function takeAction(previous: ActionState, form: FormData): Answer {
  return take(previous, form)
}

const back = action(schema.sendBack, sendBack, { done: 'sendBack' })
export async function sendBackAction(previous: ActionState, form: FormData): Answer {
  return back(previous, form)
}

const refuse = action(schema.withMessage, decline, { done: 'decline' })
export async function declineAction(previous: ActionState, form: FormData): Answer {
  return refuse(previous, form)
}

const accept = action(schema.withVersion, acceptArticle, { done: 'accept' })
export async function acceptAction(previous: ActionState, form: FormData): Answer {
  return accept(previous, form)
}

const publish = action(schema.publishArticle, publishArticle, { done: 'publish' })
export async function publishAction(previous: ActionState, form: FormData): Answer {
  return publish(previous, form)
}

const schedule = action(schema.scheduleArticle, scheduleArticle, { done: ({ twice }) => (twice ? 'scheduleTwice' : 'schedule') })
export async function scheduleAction(previous: ActionState, form: FormData): Answer {
  return schedule(previous, form)
}

const reschedule = action(schema.rescheduleArticle, rescheduleArticle, { done: ({ twice }) => (twice ? 'scheduleTwice' : 'reschedule') })
export async function rescheduleAction(previous: ActionState, form: FormData): Answer {
  return reschedule(previous, form)
}

const unschedule = action(schema.articleOnly, unscheduleArticle, { done: 'unschedule' })
export async function unscheduleAction(previous: ActionState, form: FormData): Answer {
  return unschedule(previous, form)
}

const embargo = action(schema.setEmbargo, setEmbargo, { done: 'setEmbargo' })
export async function setEmbargoAction(previous: ActionState, form: FormData): Answer {
  return embargo(previous, form)
}

const lift = action(schema.articleOnly, liftEmbargo, { done: 'liftEmbargo' })
export async function liftEmbargoAction(previous: ActionState, form: FormData): Answer {
  return lift(previous, form)
}

const correct = action(schema.withOptionalMessage, beginCorrection, { done: 'beginCorrection' })
export async function beginCorrectionAction(previous: ActionState, form: FormData): Answer {
  return correct(previous, form)
}

const abandon = action(schema.articleOnly, abandonCorrection, { done: 'abandonCorrection' })
export async function abandonCorrectionAction(previous: ActionState, form: FormData): Answer {
  return abandon(previous, form)
}

const takeDown = action(schema.unpublishArticle, unpublish, { done: 'unpublish' })
export async function unpublishAction(previous: ActionState, form: FormData): Answer {
  return takeDown(previous, form)
}

const restorePublic = action(schema.articleOnly, putBack, { done: 'putBack' })
export async function putBackAction(previous: ActionState, form: FormData): Answer {
  return restorePublic(previous, form)
}

const trash = action(schema.articleOnly, trashDraft, { done: 'trash' })
export async function trashAction(previous: ActionState, form: FormData): Answer {
  return trash(previous, form)
}

const restore = action(schema.articleOnly, restoreDraft, { done: 'restore' })
export async function restoreAction(previous: ActionState, form: FormData): Answer {
  return restore(previous, form)
}

const suggest = action(schema.articleOnly, turnSuggestingOn, { done: 'turnSuggestingOn' })
export async function turnSuggestingOnAction(previous: ActionState, form: FormData): Answer {
  return suggest(previous, form)
}

const write = action(schema.articleOnly, turnSuggestingOff, { done: 'turnSuggestingOff' })
export async function turnSuggestingOffAction(previous: ActionState, form: FormData): Answer {
  return write(previous, form)
}

const name = action(schema.nameRevision, nameRevision, { done: 'nameRevision' })
export async function nameRevisionAction(previous: ActionState, form: FormData): Answer {
  return name(previous, form)
}

const version = action(schema.saveVersion, saveVersion, { done: 'saveVersion' })
export async function saveVersionAction(previous: ActionState, form: FormData): Answer {
  return version(previous, form)
}

const bringBack = action(schema.restoreRevision, restoreRevision, { done: 'restoreRevision' })
export async function restoreRevisionAction(previous: ActionState, form: FormData): Answer {
  return bringBack(previous, form)
}

const tick = action(schema.onePoint, tickPoint, { done: 'tickPoint' })
export async function tickPointAction(previous: ActionState, form: FormData): Answer {
  return tick(previous, form)
}

const untick = action(schema.onePoint, untickPoint, { done: 'untickPoint' })
export async function untickPointAction(previous: ActionState, form: FormData): Answer {
  return untick(previous, form)
}

const invite = action(schema.inviteCoauthor, inviteCoauthor, { done: 'inviteCoauthor' })
export async function inviteCoauthorAction(previous: ActionState, form: FormData): Answer {
  return invite(previous, form)
}

const unsign = action(schema.oneCoauthor, removeCoauthor, { done: 'removeCoauthor' })
export async function removeCoauthorAction(previous: ActionState, form: FormData): Answer {
  return unsign(previous, form)
}

const order = action(schema.moveByline, moveByline, { done: 'moveByline' })
export async function moveBylineAction(previous: ActionState, form: FormData): Answer {
  return order(previous, form)
}
