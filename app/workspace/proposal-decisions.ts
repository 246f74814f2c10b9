import type { DecisionActions } from '@/components/studio/proposals/decisions'
import * as act from '@/lib/proposals/actions'

/** The server action behind each decision about a proposal. */
export const proposalDecisions: DecisionActions = { take: act.takeProposalAction, ask: act.askAuthorAction, accept: act.acceptProposalAction, decline: act.declineProposalAction }
