/**
 * The way of a proposal, as data: the commands obey it, the pages draw their buttons
 * from it, its test walks it.
 */
import type { ProposalStatus } from '@/lib/db/generated/enums'

export type { ProposalStatus } from '@/lib/db/generated/enums'

/** `author`: whose pitch it is. `editor`: editors and admins. */
export type Who = 'author' | 'editor'

/** What comes with the verb: the version of the pitch that was read, a message. */
export type Need = 'version' | 'message'

/** Who gets a mail about it. */
export type Told = 'author' | 'assignee'

export type Verb = 'keep' | 'send' | 'edit' | 'answer' | 'withdraw' | 'resume' | 'take' | 'ask' | 'accept' | 'decline'

export type Transition = {
  verb: Verb
  from: readonly ProposalStatus[]
  /** `same`: the proposal stays where it is. */
  to: ProposalStatus | 'same'
  who: Who
  needs: readonly Need[]
  tells: readonly Told[]
}

/** Every state, in the order in which a proposal meets them. */
export const statuses = ['draft', 'waiting', 'asked', 'accepted', 'declined', 'withdrawn'] as const satisfies readonly ProposalStatus[]

export const transitions: readonly Transition[] = [
  { verb: 'keep', from: ['draft'], to: 'draft', who: 'author', needs: ['version'], tells: [] },
  { verb: 'send', from: ['draft'], to: 'waiting', who: 'author', needs: ['version'], tells: ['author'] },
  { verb: 'edit', from: ['waiting', 'asked'], to: 'same', who: 'author', needs: ['version'], tells: [] },
  { verb: 'answer', from: ['waiting', 'asked'], to: 'waiting', who: 'author', needs: ['message'], tells: ['assignee'] },
  { verb: 'withdraw', from: ['draft', 'waiting', 'asked'], to: 'withdrawn', who: 'author', needs: [], tells: ['assignee'] },
  { verb: 'resume', from: ['withdrawn'], to: 'draft', who: 'author', needs: [], tells: [] },
  { verb: 'take', from: ['waiting', 'asked'], to: 'same', who: 'editor', needs: [], tells: ['author'] },
  { verb: 'ask', from: ['waiting', 'asked'], to: 'asked', who: 'editor', needs: ['message'], tells: ['author'] },
  { verb: 'accept', from: ['waiting', 'asked'], to: 'accepted', who: 'editor', needs: ['version'], tells: ['author'] },
  { verb: 'decline', from: ['waiting', 'asked'], to: 'declined', who: 'editor', needs: ['version', 'message'], tells: ['author'] },
]

/** Whose turn it is in each state; nobody's once it is over. */
export const expectedFrom: Record<ProposalStatus, Who | null> = { draft: 'author', waiting: 'editor', asked: 'author', accepted: null, declined: null, withdrawn: null }
