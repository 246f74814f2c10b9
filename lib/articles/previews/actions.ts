'use server'
/** The edges of preview links in the workspaces. Authorisation is in the commands. */
import { action, type ActionState } from '@/lib/http/action'
import { passNoteOn } from './noting'
import { renewPreview, revokePreview, sharePreview } from './sharing'
import * as schema from './schema'

type Answer = Promise<ActionState>

const share = action(schema.sharePreviewInput, sharePreview, { done: 'previewShared', answers: ({ address }) => ({ address }) })
export async function sharePreviewAction(previous: ActionState, form: FormData): Answer {
  return share(previous, form)
}

const renew = action(schema.renewPreviewInput, renewPreview, { done: 'previewRenewed' })
export async function renewPreviewAction(previous: ActionState, form: FormData): Answer {
  return renew(previous, form)
}

const revoke = action(schema.previewOnly, revokePreview, { done: 'previewRevoked' })
export async function revokePreviewAction(previous: ActionState, form: FormData): Answer {
  return revoke(previous, form)
}

const passOn = action(schema.passOnInput, passNoteOn, { done: 'notePassedOn' })
export async function passNoteOnAction(previous: ActionState, form: FormData): Answer {
  return passOn(previous, form)
}
