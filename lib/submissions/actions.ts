'use server'
/** The edges of what is done behind a text's secret link. The secret is the right; the commands ask for it. */
import { action, type ActionState } from '@/lib/http/action'
import { addressSchema, secretOnly, submissionSchema } from './schema'
import { correctAddress, resumeWriting, submitUnsigned } from './submitting'
import { takeAlong } from './taking-along'

type Answer = Promise<ActionState>

const there = ({ secret }: { secret: string }): string => `/ecrire/${secret}`

const submit = action(submissionSchema, submitUnsigned, { then: there })
export async function submitUnsignedAction(previous: ActionState, form: FormData): Answer {
  return submit(previous, form)
}

const correct = action(addressSchema, correctAddress, { done: 'mailed' })
export async function correctAddressAction(previous: ActionState, form: FormData): Answer {
  return correct(previous, form)
}

const resume = action(secretOnly, resumeWriting, { then: there })
export async function resumeWritingAction(previous: ActionState, form: FormData): Answer {
  return resume(previous, form)
}

const along = action(secretOnly, takeAlong, { then: ({ id }) => `/espace/articles/${id}` })
export async function takeAlongAction(previous: ActionState, form: FormData): Answer {
  return along(previous, form)
}
