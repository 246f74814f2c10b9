/** Proposals: a subject is pitched and agreed before it is written. The rest of the product comes in here. */
export { limits } from './limits'
export { expectedFrom, statuses, transitions, type ProposalStatus, type Transition, type Verb, type Who } from './transitions'
export { mayPropose } from './policy'
export { proposalQuery, proposalTabs, type ProposalQuery, type ProposalTab } from './schema'

export { writeProposal } from './writing'
export { withdrawProposal, resumeProposal } from './withdrawing'
export { askAuthor, answerEditors } from './talking'
export { takeProposal } from './taking'
export { acceptProposal, declineProposal } from './deciding'
export type { Moved } from './moving'

export { readProposal, briefOf, type Brief, type Named, type Pitch, type ReadProposal, type Said } from './reading'
export { myProposals, proposalQueue, proposalsWaiting, type MyProposal, type ProposalQueue, type ProposalRow } from './lists'

export { proposalMoved } from './jobs'
