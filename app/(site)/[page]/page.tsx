import type { Metadata } from 'next'
import { cache } from 'react'
import { NotFoundPage } from '@/components/site/absent-page'
import { PageHeader } from '@/components/site/page-header'
import { SitePage } from '@/components/site/site-page'
import { excerpt, renderDocument } from '@/lib/content'
import { formatDate, text } from '@/lib/i18n'
import { publicPage } from '@/lib/pages'
import { absentMetadata, pageMetadata } from '../metadata'

type Props = { params: Promise<{ page: string }> }

const found = cache(publicPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const result = await found((await params).page)
  if (result.kind !== 'page') return absentMetadata(text('site')('absent.missing.title'))
  return pageMetadata({ title: result.page.title, description: excerpt(result.page.body, 160), path: `/${result.page.slug}` })
}

/** A page the editors write: privacy, legal notice, about. */
export default async function Page({ params }: Props) {
  const result = await found((await params).page)
  if (result.kind === 'missing') return <NotFoundPage tags={result.tags} />
  const { title, body, figures, updatedAt } = result.page
  return (
    <SitePage tags={result.tags} current={`/${result.page.slug}`}>
      <div className="column pb-14">
        <PageHeader title={title} />
        <div className="prose">{renderDocument(body, { figures })}</div>
        <p className="meta mt-10 border-t border-line pt-4">{text('site')('pages.updated', { date: formatDate(updatedAt) })}</p>
      </div>
    </SitePage>
  )
}
