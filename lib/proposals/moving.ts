/**
 * One step of a proposal, for every verb alike: held, permitted, read in the version that
 * stands, moved, said in the thread, written to the audit, told by mail. What a verb does
 * besides stands in the file of its ability.
 */
import type { Actor } from '@/lib/actor'
import { change, type Change, type Prisma, type Transaction } from '@/lib/db'
import { notFound, type Failure, type Result } from '@/lib/result'
import { newId } from '@/lib/tokens'
import { rewritten } from './conflicts'
import { transitionFor } from './policy'
import type { ProposalStatus, Transition, Verb } from './transitions'

export type HeldProposal = Prisma.ProposalGetPayload<object>
export type Moved = { id: string; status: ProposalStatus; version: number; articleId: string | null }

type Input = { id: string; version?: number; message?: string }
type Step = { actor: Actor; change: Change; proposal: HeldProposal; transition: Transition }
/** What a verb adds to the step: columns of the proposal, and what the event should remember. */
export type Effects = { proposal?: Prisma.ProposalUncheckedUpdateInput; event?: Prisma.InputJsonObject }
type Adds = (step: Step) => Promise<Effects | Failure>

/** Takes one step with a proposal, or says why not. */
export function takeStep(actor: Actor, verb: Verb, input: Input, adds?: Adds): Promise<Result<Moved>> {
  return change(actor, async (c) => {
    const proposal = await holdProposal(c.db, input.id)
    return proposal ? stepWith(c, actor, proposal, verb, input, adds) : notFound()
  })
}

/** The same with a proposal that is held already. */
export async function stepWith(c: Change, actor: Actor, proposal: HeldProposal, verb: Verb, { version, message }: Omit<Input, 'id'>, adds: Adds = async () => ({})): Promise<Result<Moved>> {
  const transition = transitionFor(actor, proposal, verb)
  if ('ok' in transition) return transition
  if (transition.needs.includes('version') && proposal.version !== version) return rewritten(proposal.version)
  const from = proposal.status
  const to = transition.to === 'same' ? from : transition.to
  // The same words once more are a second click.
  if (message && to === from && (await wasJustSaid(c, actor, proposal, verb, message))) return c.done(proposal)
  const added = await adds({ actor, change: c, proposal, transition })
  if ('ok' in added) return added

  const moved = await c.db.proposal.update({
    where: { id: proposal.id },
    data: { ...(to === from ? {} : { status: to, statusChangedAt: c.at }), ...(message ? { lastNumber: { increment: 1 } } : {}), ...added.proposal },
  })
  if (message) await say(c, actor, moved, verb, message)
  // Which message, not its words: an event is for ever, a declined pitch is forgotten (lib/privacy).
  const eventId = c.record(verb, { type: 'proposal', id: proposal.id }, { from, to, ...(message ? { said: moved.lastNumber } : {}), ...added.event })
  if (transition.tells.length) c.enqueue('proposal.moved', { eventId })
  return c.done(moved)
}

/** The proposal, locked until the transaction ends; null when there is none. */
export async function holdProposal(tx: Transaction, id: string): Promise<HeldProposal | null> {
  await tx.$queryRaw`SELECT 1 FROM "Proposal" WHERE id = ${id}::uuid FOR UPDATE`
  return tx.proposal.findUnique({ where: { id } })
}

const handOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null)

async function wasJustSaid(c: Change, actor: Actor, { id, lastNumber }: HeldProposal, verb: Verb, body: string): Promise<boolean> {
  const last = await c.db.proposalMessage.findUnique({ where: { proposalId_number: { proposalId: id, number: lastNumber } } })
  return last !== null && last.verb === verb && last.authorId === handOf(actor) && last.body === body
}

async function say(c: Change, actor: Actor, { id: proposalId, lastNumber: number }: HeldProposal, verb: Verb, body: string): Promise<void> {
  const authorName = actor.kind === 'person' ? actor.name : ''
  await c.db.proposalMessage.create({ data: { id: newId(), proposalId, number, verb, authorId: handOf(actor), authorName, body, createdAt: c.at } })
}
