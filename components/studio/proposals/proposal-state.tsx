import { Badge, type Tone } from '@/components/ui/badge'
import type { ProposalStatus } from '@/lib/proposals'
import { text } from '@/lib/i18n'

const tones: Record<ProposalStatus, Tone> = { draft: 'plain', waiting: 'accent', asked: 'saffron', accepted: 'success', declined: 'danger', withdrawn: 'plain' }

/** Where a proposal stands. */
export function ProposalState({ status }: { status: ProposalStatus }) {
  return <Badge tone={tones[status]}>{text('proposals')(`state.${status}`)}</Badge>
}
