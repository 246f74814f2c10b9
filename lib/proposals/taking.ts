/** An editor takes a proposal in hand, so that two do not answer it. */
import { isSelf, type Actor } from '@/lib/actor'
import { forbidden, type Result } from '@/lib/result'
import { inOtherHands } from './conflicts'
import { takeStep, type Moved } from './moving'
import type { TakeProposal } from './schema'

/** Takes it from whoever had it as far as the editor knew; of two at once, one is told of the other. */
export async function takeProposal(actor: Actor, { id, from }: TakeProposal): Promise<Result<Moved>> {
  // The command line takes nothing in hand.
  if (actor.kind !== 'person') return forbidden()
  return takeStep(actor, 'take', { id }, async ({ proposal }) => {
    if (!isSelf(actor, proposal.assigneeId) && proposal.assigneeId !== from) return inOtherHands()
    return { proposal: { assigneeId: actor.id } }
  })
}
