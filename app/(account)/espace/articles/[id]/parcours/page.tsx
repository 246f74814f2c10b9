import { ChevronLeft } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { workspacePage } from '@/app/workspace/entering'
import { ArticleState } from '@/components/studio/article-state'
import { Timeline } from '@/components/studio/following/timeline'
import { Column, TitleBar } from '@/components/studio/title-bar'
import { ButtonLink } from '@/components/ui/button'
import { IconLink } from '@/components/ui/icon-link'
import { articleTimeline } from '@/lib/articles'
import { now } from '@/lib/clock'
import { text } from '@/lib/i18n'

export const generateMetadata = (): Metadata => ({ title: text('following')('timeline.title') })

export default workspacePage('author', ({ id }) => `/espace/articles/${id}/parcours`, async ({ actor, params: { id = '' } }) => {
  const timeline = await articleTimeline(actor, id)
  if (!timeline) notFound()
  const t = text('following')
  return (
    <>
      <TitleBar title={t('timeline.title')} lead={<IconLink icon={ChevronLeft} label={t('timeline.back')} href={`/espace/articles/${id}`} className="-ml-2" />}>
        {timeline.isPublic && <ButtonLink href={`/articles/${timeline.slug}`}>{t('timeline.read')}</ButtonLink>}
      </TitleBar>
      <Column>
        <div className="flex flex-wrap items-start justify-between gap-3">
          <h2 className="min-w-0 font-display text-2xl leading-tight font-headline">{timeline.title || text('studio')('untitled')}</h2>
          <ArticleState {...timeline} />
        </div>
        <Timeline articleId={id} timeline={timeline} at={now()} />
      </Column>
    </>
  )
})
