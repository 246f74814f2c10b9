import { Plus } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/navigation'
import { frenchSpaces } from '@/lib/content/typography'
import { formatDate, text } from '@/lib/i18n'
import type { MyProposal } from '@/lib/proposals'
import { zelligePath } from '@/lib/zellige'
import { ProposalState } from './proposal-state'

/** Whose turn it is, seen by who proposed. */
const groups = [
  { key: 'yours', statuses: ['asked', 'draft'] },
  { key: 'theirs', statuses: ['waiting'] },
  { key: 'accepted', statuses: ['accepted'] },
  { key: 'closed', statuses: ['declined', 'withdrawn'] },
] as const

/** The main action of these pages. */
export function Propose({ weight = 'main' }: { weight?: 'main' | 'plain' }) {
  return <ButtonLink href="/espace/propositions/nouvelle" weight={weight}><Plus size={17} aria-hidden="true" />{text('proposals')('propose')}</ButtonLink>
}

/** A contributor's own proposals by whose turn it is. */
export function MyProposals({ proposals }: { proposals: MyProposal[] }) {
  const t = text('proposals')
  if (proposals.length === 0) {
    return (
      <EmptyState title={t('mine.empty.title')} picture={zelligePath({ palette: 'essaouira', field: 'wave', seed: 'premier-sujet', shape: 'square' })} action={<Propose />}>
        <p>{t('mine.empty.about')}</p>
      </EmptyState>
    )
  }
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-10 px-4 py-8 lg:px-6">
      {groups.map(({ key, statuses }) => {
        const rows = proposals.filter(({ status }) => statuses.some((one) => one === status))
        if (rows.length === 0) return null
        return (
          <section key={key} aria-labelledby={`sujets-${key}`}>
            <h2 id={`sujets-${key}`} className="mb-2 flex items-baseline gap-2 text-md font-semibold text-muted">{t(`mine.${key}`)} <span className="font-normal tabular-nums">{rows.length}</span></h2>
            <ul className="border-t border-line">
              {rows.map((proposal) => <Row key={proposal.id} proposal={proposal} />)}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Row({ proposal }: { proposal: MyProposal }) {
  const t = text('proposals')
  const { status, articleId } = proposal
  const since = status === 'draft' ? t('mine.saved', { at: formatDate(proposal.savedAt) }) : t(`mine.since.${status}`, { at: formatDate(proposal.since) })
  return (
    <li className="row-beyond grid gap-1.5 border-b border-line py-4">
      <div className="flex items-start justify-between gap-4">
        <h3 className="min-w-0 font-display text-xl leading-tight font-headline wrap-anywhere">
          <Link href={`/espace/propositions/${proposal.id}`} className="after:absolute after:inset-0">{frenchSpaces(proposal.title) || t('untitled')}</Link>
        </h3>
        <ProposalState status={status} own />
      </div>
      <p className="text-sm text-muted">{[proposal.section, since].filter(Boolean).join(' · ')}</p>
      {proposal.message && <p className="mt-1 line-clamp-2 max-w-prose border-l-2 border-saffron pl-3 text-md text-ink">{frenchSpaces(proposal.message)}</p>}
      {articleId && <p className="mt-1"><Link href={`/espace/articles/${articleId}`} className="relative z-10 text-md font-semibold text-accent hover:underline">{t('open')}</Link></p>}
    </li>
  )
}
