/** A contributor takes a pitch back, and may write it again. */
import type { Actor } from '@/lib/actor'
import type { Result } from '@/lib/result'
import { takeStep, type Moved } from './moving'
import type { ProposalOnly } from './schema'

/** Takes a pitch back, a draft as well; nothing of it is lost. */
export const withdrawProposal = (actor: Actor, { id }: ProposalOnly): Promise<Result<Moved>> => takeStep(actor, 'withdraw', { id })

/** Makes a draft again of what was taken back. */
export const resumeProposal = (actor: Actor, { id }: ProposalOnly): Promise<Result<Moved>> => takeStep(actor, 'resume', { id }, async () => ({ proposal: { assigneeId: null } }))
