import type { Metadata } from 'next'
import { DeskBar, deskList, hrefIn, tabsOf } from '@/app/workspace/desk-list'
import { workspacePage } from '@/app/workspace/entering'
import { ArticleTable } from '@/components/studio/article-table'
import { standingOf } from '@/components/studio/desk/standing'
import { NewArticle } from '@/components/studio/new-article'
import { TitleBar } from '@/components/studio/title-bar'
import { Shortcuts } from '@/components/ui/shortcuts'
import { Tabs } from '@/components/ui/tabs'
import { startAction } from '@/lib/articles/actions'
import { queryIn } from '@/lib/articles/desk/address'
import { deskQueue } from '@/lib/articles/desk/queue'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.articles') })

const path = '/redaction/articles'
const usual = { tab: 'all', sort: 'newest' } as const
const shown = ['all', 'published', 'accepted', 'scheduled', 'with-author', 'withdrawn', 'declined'] as const

export default workspacePage('staff', () => path, async ({ actor, query: asked }) => {
  const query = queryIn(asked, usual)
  const [list, queue] = await Promise.all([deskList(actor, path, query, usual), deskQueue(actor, query)])
  if (!queue) return null
  const t = text('studio')
  const moment = now()
  return (
    <>
      <Shortcuts />
      <TitleBar title={t('place.articles')}>
        <NewArticle action={startAction} />
      </TitleBar>
      <Tabs label={t('queue.tabs')} tabs={tabsOf(list, shown, queue.tabs)} />
      <DeskBar list={list} />
      <ArticleTable
        rows={queue.rows.map((row) => ({ ...row, ...standingOf(row, moment, list.lateDays) }))}
        more={queue.next && hrefIn(list, query, { suite: queue.next })}
        start={query.cursor && hrefIn(list, query)}
      />
    </>
  )
})
