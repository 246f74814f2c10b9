import type { Metadata } from 'next'
import { proposalDecisions } from '@/app/workspace/proposal-decisions'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { GuidelinesLink } from '@/components/studio/proposals/guidelines'
import { ProposalQueue } from '@/components/studio/proposals/proposal-queue'
import { ProposalText } from '@/components/studio/proposals/proposal-text'
import { TitleBar } from '@/components/studio/title-bar'
import { deskSettings } from '@/lib/articles/desk/settings'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'
import { proposalQuery, proposalQueue, readProposal } from '@/lib/proposals'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.proposals') })

const path = '/redaction/propositions'

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const asked = proposalQuery.parse({ tab: query.onglet, q: query.q, cursor: query.suite })
  const found = await proposalQueue(actor, asked)
  if (!found) return null
  const filters = { onglet: asked.tab === 'waiting' ? null : asked.tab, q: asked.q, suite: asked.cursor }
  const place = found.rows.findIndex(({ id }) => id === query.proposition)
  const chosen = query.proposition ?? found.rows[0]?.id
  const at = place === -1 && !query.proposition ? 0 : place
  const hrefOf = (id: string | undefined) => withQuery(path, { ...filters, proposition: id })
  const neighbour = (step: number) => (at === -1 ? undefined : found.rows[at + step]?.id)
  const [proposal, { lateDays }] = await Promise.all([chosen ? readProposal(actor, chosen) : null, deskSettings()])

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <TitleBar title={text('studio')('place.proposals')}><GuidelinesLink className="text-muted hover:text-ink max-md:hidden" /></TitleBar>
      <ProposalQueue
        found={found}
        q={asked.q}
        at={now()}
        lateDays={lateDays}
        chosen={chosen}
        opened={query.proposition !== undefined}
        hrefs={{ tab: (tab) => withQuery(path, { onglet: tab === 'waiting' ? null : tab, q: asked.q }), row: hrefOf }}
        more={found.next && withQuery(path, { ...filters, suite: found.next })}
        start={asked.cursor ? withQuery(path, { ...filters, suite: null }) : null}
      >
        {proposal && (
          <ProposalText
            proposal={proposal}
            reader={actor.id}
            actions={proposalDecisions}
            back={withQuery(path, filters)}
            previous={neighbour(-1) && hrefOf(neighbour(-1))}
            following={neighbour(1) && hrefOf(neighbour(1))}
            decided={hrefOf(neighbour(1) ?? neighbour(-1))}
            at={now()}
          />
        )}
      </ProposalQueue>
    </div>
  )
})
