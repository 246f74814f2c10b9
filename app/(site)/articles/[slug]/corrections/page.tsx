import type { Metadata } from 'next'
import { cache } from 'react'
import { NotFoundPage, PageMoved, RemovedPage } from '@/components/site/absent-page'
import { CorrectionsPage } from '@/components/site/corrections-page'
import { links } from '@/components/site/links'
import { publicCorrections } from '@/lib/articles'
import { text } from '@/lib/i18n'
import { absentMetadata, pageMetadata } from '../../../metadata'

type Props = { params: Promise<{ slug: string }> }

const found = cache(publicCorrections)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const result = await found((await params).slug)
  if (result.kind !== 'article') return absentMetadata(text('site')(`absent.${result.kind}.title`))
  const { title, slug } = result.article
  return pageMetadata({ title: text('following')('corrections.of', { title }), path: links.corrections(slug), index: result.entries.length > 0 })
}

export default async function Page({ params }: Props) {
  const result = await found((await params).slug)
  if (result.kind === 'moved') return <PageMoved to={result.to} tags={result.tags} />
  if (result.kind === 'gone') return <RemovedPage tags={result.tags} />
  if (result.kind === 'missing') return <NotFoundPage tags={result.tags} />
  return <CorrectionsPage article={result.article} entries={result.entries} tags={result.tags} />
}
