import type { Metadata } from 'next'
import { withQuery, workspacePage } from '@/app/workspace/entering'
import { ArticleTable } from '@/components/studio/article-table'
import { NewArticle } from '@/components/studio/new-article'
import { TitleBar } from '@/components/studio/title-bar'
import { Tabs } from '@/components/ui/tabs'
import { startAction } from '@/lib/articles/actions'
import { deskQueue } from '@/lib/articles/desk/queue'
import { deskQuery } from '@/lib/articles/schema'
import { text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.articles') })

const path = '/redaction/articles'
const shown = ['all', 'published', 'accepted', 'with-author', 'withdrawn', 'declined'] as const

export default workspacePage('staff', () => path, async ({ actor, query }) => {
  const asked = deskQuery.parse({ tab: query.onglet ?? 'all', q: query.q, section: query.rubrique ?? null, sort: query.tri ?? 'newest', cursor: query.suite })
  const [queue, sections] = await Promise.all([deskQueue(actor, asked), sectionChoices()])
  if (!queue) return null
  const t = text('studio')
  const filters = { onglet: asked.tab === 'all' ? null : asked.tab, q: asked.q, rubrique: asked.section, tri: asked.sort === 'newest' ? null : asked.sort }
  return (
    <>
      <TitleBar title={t('place.articles')}>
        <NewArticle action={startAction} />
      </TitleBar>
      <Tabs
        label={t('queue.tabs')}
        tabs={shown.map((tab) => ({
          label: t(`queue.tab.${tab}`),
          count: queue.tabs.find((one) => one.tab === tab)?.count,
          current: tab === queue.tab,
          href: withQuery(path, { ...filters, onglet: tab === 'all' ? null : tab }),
        }))}
      />
      <ArticleTable
        rows={queue.rows}
        q={asked.q}
        sort={asked.sort === 'oldest' ? 'oldest' : 'newest'}
        section={asked.section}
        sections={sections}
        keep={{ onglet: filters.onglet ?? '' }}
        more={queue.next && withQuery(path, { ...filters, suite: queue.next })}
        start={asked.cursor && withQuery(path, filters)}
      />
    </>
  )
})
