import type { Metadata } from 'next'
import { cache } from 'react'
import { NotFoundPage, PageMoved } from '@/components/site/absent-page'
import { ArticleList } from '@/components/site/article-list'
import { AuthorHeader } from '@/components/site/author-card'
import { links } from '@/components/site/links'
import { SitePage } from '@/components/site/site-page'
import { authorPage } from '@/lib/articles'
import { text } from '@/lib/i18n'
import { absentMetadata, pageMetadata } from '../../metadata'
import { pageIn, type Query } from '../../query'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const found = cache(authorPage)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const result = await found((await params).slug, await pageIn(searchParams))
  if (result.kind !== 'author') return absentMetadata(text('site')(`absent.${result.kind}.title`))
  const { slug, name, bio, portrait } = result.author
  return pageMetadata({ title: name, ...(bio && { description: bio }), path: numbered(links.author(slug), result.page), picture: portrait, kind: 'profile' })
}

export default async function Page({ params, searchParams }: Props) {
  const result = await found((await params).slug, await pageIn(searchParams))
  if (result.kind === 'moved') return <PageMoved to={result.to} tags={result.tags} />
  if (result.kind === 'missing') return <NotFoundPage tags={result.tags} />
  const { author, articles, page, pages, tags } = result
  const address = links.author(author.slug)
  return (
    <SitePage tags={tags} current={links.authors}>
      <AuthorHeader author={author} />
      <ArticleList articles={articles} page={page} pages={pages} href={(n) => numbered(address, n)} empty={text('site')('author.none')} />
    </SitePage>
  )
}

const numbered = (address: string, page: number): string => (page > 1 ? `${address}?page=${page}` : address)
