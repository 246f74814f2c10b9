/** Who may do what with a proposal. Every command asks here; pages ask to know which buttons to draw. */
import { isSelf, isStaff, type Actor } from '@/lib/actor'
import { mayStart } from '@/lib/articles'
import { forbidden, notFound, type Failure } from '@/lib/result'
import { movedOn } from './conflicts'
import { transitions, type ProposalStatus, type Transition, type Verb, type Who } from './transitions'

/** What the rules look at. */
export type Standing = { authorId: string; status: ProposalStatus; sentAt: Date | null }

/** Whoever may write for the magazine may pitch. */
export const mayPropose = mayStart

/** A pitch is its author's; the editors see it once it was sent, and not while it is written again. */
export function maySee(actor: Actor, proposal: Standing): boolean {
  return plays('author', actor, proposal) || (isStaff(actor) && proposal.sentAt !== null && proposal.status !== 'draft')
}

/** The transition this verb means here, or why there is none for this actor now. */
export function transitionFor(actor: Actor, proposal: Standing, verb: Verb): Transition | Failure {
  if (!maySee(actor, proposal)) return notFound()
  const mine = transitions.filter((row) => row.verb === verb && plays(row.who, actor, proposal))
  if (mine.length === 0) return forbidden()
  return mine.find((row) => row.from.includes(proposal.status)) ?? movedOn(proposal.status)
}

/** Every verb this actor has here. */
export function permissions(actor: Actor, proposal: Standing): Verb[] {
  if (!maySee(actor, proposal)) return []
  return transitions.filter((row) => row.from.includes(proposal.status) && plays(row.who, actor, proposal)).map(({ verb }) => verb)
}

function plays(who: Who, actor: Actor, proposal: Standing): boolean {
  return who === 'author' ? isSelf(actor, proposal.authorId) && mayPropose(actor) : isStaff(actor)
}
