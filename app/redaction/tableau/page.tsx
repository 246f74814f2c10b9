import type { Metadata } from 'next'
import { articleMoves } from '@/app/workspace/article-moves'
import { DeskBar, deskList, hrefIn, tabsOf } from '@/app/workspace/desk-list'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { Board } from '@/components/studio/desk/board'
import { standingOf } from '@/components/studio/desk/standing'
import { Workload } from '@/components/studio/desk/workload'
import { NewArticle } from '@/components/studio/new-article'
import { TitleBar } from '@/components/studio/title-bar'
import { Shortcuts } from '@/components/ui/shortcuts'
import { Tabs } from '@/components/ui/tabs'
import { startAction } from '@/lib/articles/actions'
import { queryIn, wordsOf } from '@/lib/articles/desk/address'
import { boardTabOf, deskBoard } from '@/lib/articles/desk/board'
import { deskWorkload } from '@/lib/articles/desk/workload'
import { licenceWording } from '@/lib/articles/licence'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.board') })

const path = '/redaction/tableau'
const queue = '/redaction/soumissions'

export default workspacePage('staff', () => path, async ({ actor, query: asked }) => {
  const query = queryIn({ ...asked, onglet: 'to-read' })
  const [list, columns, loads] = await Promise.all([deskList(actor, path, query), deskBoard(actor, query), deskWorkload(actor)])
  if (!columns || !loads) return null
  const moment = now()
  const words = wordsOf(query)
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <Shortcuts />
      <TitleBar title={text('studio')('place.board')}>
        <NewArticle action={startAction} />
      </TitleBar>
      {list.views.length > 0 && (
        <Tabs label={text('studio')('queue.tabs')} tabs={[{ label: text('desk')('board.everything'), href: path, current: hrefIn(list, query) === path }, ...tabsOf(list, [], []).map((tab, n) => ({ ...tab, count: undefined, href: hrefIn(list, { ...(list.views[n]?.filters ?? query), tab: 'to-read' }) }))]} />
      )}
      <DeskBar list={list} />
      <Workload loads={loads} hrefOf={(charge) => withQuery(path, { ...words, charge })} />
      <Board
        moves={{ actions: articleMoves, licence: licenceWording() }}
        columns={columns.map(({ tab, count, rows }) => ({
          tab,
          count,
          href: withQuery(queue, { ...words, onglet: tab === 'to-read' ? null : tab }),
          cards: rows.map((row) => ({
            ...row,
            ...standingOf(row, moment, list.lateDays),
            href: withQuery(queue, { onglet: tab === 'to-read' ? null : tab, texte: row.id }),
            moves: row.moves.map(({ verb, to }) => ({ verb, tab: boardTabOf(to) })),
          })),
        }))}
      />
    </div>
  )
})
