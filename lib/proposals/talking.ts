/** The editors ask, the author answers: one thread for the whole conversation. */
import type { Actor } from '@/lib/actor'
import type { Result } from '@/lib/result'
import { takeStep, type Moved } from './moving'
import type { SaySomething } from './schema'

/** Asks the author something; whoever asks first has the proposal in hand. */
export const askAuthor = (actor: Actor, input: SaySomething): Promise<Result<Moved>> =>
  takeStep(actor, 'ask', input, async ({ proposal }) => ({ proposal: proposal.assigneeId === null && actor.kind === 'person' ? { assigneeId: actor.id } : {} }))

/** Answers the editors, or adds something before they ask. */
export const answerEditors = (actor: Actor, input: SaySomething): Promise<Result<Moved>> => takeStep(actor, 'answer', input)
