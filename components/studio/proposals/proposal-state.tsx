import { Badge, type Tone } from '@/components/ui/badge'
import type { ProposalStatus } from '@/lib/proposals'
import { text } from '@/lib/i18n'

const tones: Record<ProposalStatus, Tone> = { draft: 'plain', waiting: 'accent', asked: 'saffron', accepted: 'success', declined: 'danger', withdrawn: 'plain' }

/** Where a proposal stands, in the words of whoever reads: its author, or the editors. */
export function ProposalState({ status, own = false }: { status: ProposalStatus; own?: boolean }) {
  return <Badge tone={tones[status]}>{text('proposals')(own && status === 'waiting' ? 'state.sent' : `state.${status}`)}</Badge>
}
