import type { Metadata } from 'next'
import { articleMoves } from '@/app/workspace/article-moves'
import { DeskBar, deskActions, deskList, hrefIn, isNarrowed, tabsOf, wholeIn } from '@/app/workspace/desk-list'
import { workspacePage } from '@/app/workspace/entering'
import { Outlook } from '@/components/studio/advice/outlook'
import { PublishAdvice } from '@/components/studio/advice/publish-advice'
import { seenAs, standingOf } from '@/components/studio/desk/standing'
import { NewArticle } from '@/components/studio/new-article'
import { Queue } from '@/components/studio/queue'
import { QueueText } from '@/components/studio/queue-text'
import { Candidate } from '@/components/studio/unsigned/candidate'
import { TitleBar } from '@/components/studio/title-bar'
import type { Person } from '@/lib/actor'
import { startAction } from '@/lib/articles/actions'
import { beforePublication } from '@/lib/articles/advice'
import { togetherAction } from '@/lib/articles/desk/actions'
import { queryIn } from '@/lib/articles/desk/address'
import { articleHistory } from '@/lib/articles/desk/history'
import { deskQueue, deskRow } from '@/lib/articles/desk/queue'
import type { DeskQuery, DeskTab } from '@/lib/articles/desk/schema'
import { workingText } from '@/lib/articles/desk/text'
import { licenceWording } from '@/lib/articles/licence'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'
import { siteSettings } from '@/lib/pages'
import { acceptApplicationAction, declineApplicationAction } from '@/lib/people/actions'
import { applicationWith } from '@/lib/submissions'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.submissions') })

const path = '/redaction/soumissions'
const shown: readonly DeskTab[] = ['to-read', 'in-review', 'with-author', 'accepted', 'scheduled', 'declined']

export default workspacePage('staff', () => path, async ({ actor, query: asked }) => {
  const query = queryIn(asked)
  const [list, found, site] = await Promise.all([deskList(actor, path, query), listAndText(actor, query, asked.texte), siteSettings()])
  if (!found) return null
  const { queue, chosen, work, row, history, application, before } = found
  const place = queue.rows.findIndex(({ id }) => id === asked.texte)
  const at = place === -1 && !asked.texte ? 0 : place
  const hrefOf = (texte: string | undefined) => hrefIn(list, query, { suite: query.cursor, texte })
  const neighbour = (step: number) => (at === -1 ? undefined : queue.rows[at + step]?.id)
  const moment = now()

  // Whoever takes a text decides about it there and then; the next one of the list they came from opens after that.
  const next = neighbour(1) ?? neighbour(-1)
  const back = asked.puis ? hrefIn(list, { ...query, tab: 'to-read' }, { texte: asked.puis === 'fin' ? null : asked.puis }) : null

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <TitleBar title={text('studio')('place.submissions')}>
        <NewArticle action={startAction} />
      </TitleBar>
      <Queue
        tabs={tabsOf(list, shown, queue.tabs)}
        filters={<DeskBar list={list} />}
        rows={queue.rows.map((one) => ({ ...one, ...standingOf(one, moment, list.lateDays), href: hrefOf(one.id), current: one.id === chosen, seen: seenAs(one) }))}
        total={queue.total}
        tab={queue.tab}
        narrowed={isNarrowed(list)}
        whole={wholeIn(list)}
        together={{ action: togetherAction, choices: list.choices }}
        more={queue.next && hrefIn(list, query, { suite: queue.next })}
        start={query.cursor ? hrefIn(list, query) : null}
        opened={asked.texte !== undefined}
      >
        {work && row && (
          <QueueText
            work={work}
            row={row}
            desk={{ choices: list.choices, actions: deskActions, lateDays: list.lateDays }}
            author={hrefIn(list, { ...query, tab: 'all', author: work.owner.id })}
            section={row.section?.name ?? null}
            history={history ?? []}
            actions={articleMoves}
            licence={licenceWording()}
            advice={before && <PublishAdvice before={before} fieldsAt={`/redaction/articles/${before.id}`} />}
            outlook={before && <Outlook card={before.card} siteName={site.shortName} />}
            back={hrefIn(list, query, { suite: query.cursor })}
            previous={neighbour(-1) && hrefOf(neighbour(-1))}
            following={neighbour(1) && hrefOf(neighbour(1))}
            decided={back ?? hrefOf(next)}
            taken={hrefIn(list, { ...query, tab: 'in-review' }, { texte: chosen, puis: next ?? 'fin' })}
            at={moment}
            candidate={work.owner.isCandidate && <Candidate name={work.owner.name} application={application} accept={acceptApplicationAction} decline={declineApplicationAction} />}
          />
        )}
      </Queue>
    </div>
  )
})

/** The list and the text that is open beside it: the one asked for, or the first. What stands around them is read meanwhile. */
async function listAndText(actor: Person, query: DeskQuery, asked: string | undefined) {
  const queue = await deskQueue(actor, query, shown.includes(query.tab) ? shown : [...shown, query.tab])
  if (!queue) return null
  const chosen = asked ?? queue.rows[0]?.id
  if (!chosen) return { queue, chosen, work: null, row: null, history: null, application: null, before: null }
  const listed = queue.rows.find(({ id }) => id === chosen)
  const [work, row, history, application] = await Promise.all([workingText(actor, chosen), listed ?? deskRow(actor, chosen), articleHistory(actor, chosen), applicationWith(actor, chosen)])
  const before = work?.permissions.some(({ verb }) => verb === 'publish') ? await beforePublication(actor, chosen) : null
  return { queue, chosen, work, row, history, application, before }
}
