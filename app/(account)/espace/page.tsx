import type { Metadata } from 'next'
import { workspacePage } from '@/app/workspace/entering'
import { MyArticles } from '@/components/studio/my-articles'
import { NewArticle } from '@/components/studio/new-article'
import { GuidelinesLink } from '@/components/studio/proposals/guidelines'
import { Propose } from '@/components/studio/proposals/my-proposals'
import { TitleBar } from '@/components/studio/title-bar'
import { startAction } from '@/lib/articles/actions'
import { myArticles } from '@/lib/articles/desk/mine'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'

export const generateMetadata = (): Metadata => ({ title: text('studio')('place.mine') })

export default workspacePage('author', () => '/espace', async ({ actor }) => {
  const articles = (await myArticles(actor)) ?? []
  return (
    <>
      <TitleBar title={text('studio')('place.mine')}>
        <span className="max-sm:hidden"><Propose weight="plain" /></span>
        <NewArticle action={startAction} />
      </TitleBar>
      <MyArticles articles={articles} start={startAction} at={now()} />
      <p className="px-4 pb-10 lg:px-6"><GuidelinesLink className="text-muted hover:text-ink" /></p>
    </>
  )
})
