'use server'
/** The edges of the proposals' commands in the workspaces. Authorisation is in the commands. */
import { action, type ActionState } from '@/lib/http/action'
import { acceptProposal, declineProposal } from './deciding'
import * as schema from './schema'
import { takeProposal } from './taking'
import { answerEditors, askAuthor } from './talking'
import { resumeProposal, withdrawProposal } from './withdrawing'
import { writeProposal } from './writing'

type Answer = Promise<ActionState>

const write = action(schema.writeProposal, writeProposal, { then: ({ id }, { verb }) => `/espace/propositions/${id}?fait=${verb}` })
export async function writeProposalAction(previous: ActionState, form: FormData): Answer {
  return write(previous, form)
}

const withdraw = action(schema.proposalOnly, withdrawProposal, { then: ({ id }) => `/espace/propositions/${id}?fait=withdraw` })
export async function withdrawProposalAction(previous: ActionState, form: FormData): Answer {
  return withdraw(previous, form)
}

const resume = action(schema.proposalOnly, resumeProposal, { then: ({ id }) => `/espace/propositions/${id}?fait=resume` })
export async function resumeProposalAction(previous: ActionState, form: FormData): Answer {
  return resume(previous, form)
}

const answer = action(schema.saySomething, answerEditors, { done: 'proposalAnswered' })
export async function answerEditorsAction(previous: ActionState, form: FormData): Answer {
  return answer(previous, form)
}

const ask = action(schema.saySomething, askAuthor, { done: 'proposalAsked' })
export async function askAuthorAction(previous: ActionState, form: FormData): Answer {
  return ask(previous, form)
}

const take = action(schema.takeProposal, takeProposal, { done: 'proposalTaken' })
export async function takeProposalAction(previous: ActionState, form: FormData): Answer {
  return take(previous, form)
}

const accept = action(schema.acceptProposal, acceptProposal, { done: 'proposalAccepted' })
export async function acceptProposalAction(previous: ActionState, form: FormData): Answer {
  return accept(previous, form)
}

const decline = action(schema.declineProposal, declineProposal, { done: 'proposalDeclined' })
export async function declineProposalAction(previous: ActionState, form: FormData): Answer {
  return decline(previous, form)
}
