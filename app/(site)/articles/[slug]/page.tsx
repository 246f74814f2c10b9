import type { Metadata } from 'next'
import { cache } from 'react'
import { NotFoundPage, PageMoved, RemovedPage } from '@/components/site/absent-page'
import { ArticlePage } from '@/components/site/article-page'
import { done } from '@/lib/http/done'
import { formView } from '@/components/site/form/form-view'
import { links } from '@/components/site/links'
import { publicArticle } from '@/lib/articles'
import { articleComments } from '@/lib/comments'
import { formState } from '@/lib/http/form-state'
import { text } from '@/lib/i18n'
import { siteSettings } from '@/lib/pages'
import { absentMetadata, pageMetadata } from '../../metadata'
import { valueIn, type Query } from '../../query'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const found = cache(publicArticle)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const result = await found((await params).slug)
  if (result.kind !== 'article') return absentMetadata(text('site')(`absent.${result.kind}.title`))
  const { title, standfirst, slug, picture } = result.article
  return pageMetadata({ title, description: standfirst, path: links.article(slug), picture, kind: 'article' })
}

export default async function Page({ params, searchParams }: Props) {
  const result = await found((await params).slug)
  if (result.kind === 'moved') return <PageMoved to={result.to} tags={result.tags} />
  if (result.kind === 'gone') return <RemovedPage tags={result.tags} />
  if (result.kind === 'missing') return <NotFoundPage tags={result.tags} />

  const [{ comments, tags }, settings, fait] = await Promise.all([articleComments(result.article.id), siteSettings(), valueIn(searchParams, 'fait')])
  return (
    <ArticlePage
      article={result.article}
      comments={comments}
      settings={settings}
      tags={[...result.tags, ...tags]}
      commentView={formView(formState(), 'comment', 'commentaire')}
      commented={fait === done.commentHeld ? 'held' : fait === done.commentPublished ? 'published' : null}
    />
  )
}
