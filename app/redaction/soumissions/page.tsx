import type { Metadata } from 'next'
import { articleMoves } from '@/app/workspace/article-moves'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { NewArticle } from '@/components/studio/new-article'
import { Queue } from '@/components/studio/queue'
import { QueueText } from '@/components/studio/queue-text'
import { Candidate } from '@/components/studio/unsigned/candidate'
import { TitleBar } from '@/components/studio/title-bar'
import { startAction } from '@/lib/articles/actions'
import { articleHistory } from '@/lib/articles/desk/history'
import { deskQueue } from '@/lib/articles/desk/queue'
import { workingText } from '@/lib/articles/desk/text'
import { licenceWording } from '@/lib/articles/licence'
import { deskQuery } from '@/lib/articles/schema'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'
import { acceptApplicationAction, declineApplicationAction } from '@/lib/people/actions'
import { applicationWith } from '@/lib/submissions'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.submissions') })

const path = '/redaction/soumissions'
const shown = ['to-read', 'in-review', 'with-author', 'accepted', 'declined'] as const

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const asked = deskQuery.parse({ tab: query.onglet, q: query.q, sort: query.tri, cursor: query.suite })
  const queue = await deskQueue(actor, asked)
  if (!queue) return null
  const filters = { onglet: asked.tab === 'to-read' ? null : asked.tab, q: asked.q, tri: asked.sort, suite: asked.cursor }
  const place = queue.rows.findIndex(({ id }) => id === query.texte)
  const chosen = query.texte ?? queue.rows[0]?.id
  const at = place === -1 && !query.texte ? 0 : place
  const hrefOf = (id: string | undefined) => withQuery(path, { ...filters, texte: id })
  const neighbour = (step: number) => (at === -1 ? undefined : queue.rows[at + step]?.id)
  const [work, history, sections, application] = chosen
    ? await Promise.all([workingText(actor, chosen), articleHistory(actor, chosen), sectionChoices(), applicationWith(actor, chosen)])
    : [null, null, [], null]

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <TitleBar title={text('studio')('place.submissions')}>
        <NewArticle action={startAction} />
      </TitleBar>
      <Queue
        tabs={queue.tabs.filter(({ tab }) => shown.some((one) => one === tab)).map(({ tab, count }) => ({ key: tab, count, current: tab === queue.tab, href: withQuery(path, { onglet: tab === 'to-read' ? null : tab, q: asked.q }) }))}
        rows={queue.rows.map((row) => ({ ...row, href: hrefOf(row.id), current: row.id === chosen }))}
        tab={queue.tab}
        q={asked.q}
        sort={{ oldest: (asked.sort ?? (queue.tab === 'declined' ? 'newest' : 'oldest')) === 'oldest', href: (sort) => withQuery(path, { ...filters, suite: null, tri: sort }) }}
        more={queue.next && withQuery(path, { ...filters, suite: queue.next })}
        start={asked.cursor ? withQuery(path, { ...filters, suite: null }) : null}
        opened={query.texte !== undefined}
        at={now()}
      >
        {work && (
          <QueueText
            work={work}
            section={sections.find(({ id }) => id === work.text.sectionId)?.name ?? null}
            history={history ?? []}
            actions={articleMoves}
            licence={licenceWording()}
            back={withQuery(path, filters)}
            previous={neighbour(-1) && hrefOf(neighbour(-1))}
            following={neighbour(1) && hrefOf(neighbour(1))}
            decided={hrefOf(neighbour(1) ?? neighbour(-1))}
            taken={withQuery(path, { onglet: 'in-review', texte: chosen })}
            at={now()}
            candidate={work.owner.isCandidate && <Candidate name={work.owner.name} application={application} accept={acceptApplicationAction} decline={declineApplicationAction} />}
          />
        )}
      </Queue>
    </div>
  )
})
