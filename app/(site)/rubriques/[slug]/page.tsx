import type { Metadata } from 'next'
import { cache } from 'react'
import { NotFoundPage, PageMoved } from '@/components/site/absent-page'
import { ArticleList } from '@/components/site/article-list'
import { links } from '@/components/site/links'
import { PageHeader } from '@/components/site/page-header'
import { SitePage } from '@/components/site/site-page'
import { sectionPage } from '@/lib/articles'
import { text } from '@/lib/i18n'
import { absentMetadata, pageMetadata } from '../../metadata'
import { pageIn, type Query } from '../../query'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const found = cache(sectionPage)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const result = await found((await params).slug, await pageIn(searchParams))
  if (result.kind !== 'section') return absentMetadata(text('site')(`absent.${result.kind}.title`))
  const { slug, name, description } = result.section
  return pageMetadata({ title: name, ...(description && { description }), path: numbered(links.section(slug), result.page) })
}

export default async function Page({ params, searchParams }: Props) {
  const result = await found((await params).slug, await pageIn(searchParams))
  if (result.kind === 'moved') return <PageMoved to={result.to} tags={result.tags} />
  if (result.kind === 'missing') return <NotFoundPage tags={result.tags} />
  const { section, articles, page, pages, tags } = result
  const address = links.section(section.slug)
  return (
    <SitePage tags={tags} current={address}>
      <PageHeader title={section.name} standfirst={section.description} />
      <ArticleList articles={articles} page={page} pages={pages} href={(n) => numbered(address, n)} empty={text('site')('section.empty')} />
    </SitePage>
  )
}

const numbered = (address: string, page: number): string => (page > 1 ? `${address}?page=${page}` : address)
