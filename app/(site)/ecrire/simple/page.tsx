import type { Metadata } from 'next'
import { formView } from '@/components/site/form/form-view'
import { links } from '@/components/site/links'
import { PlainTextForm } from '@/components/site/plain-text-form'
import { SitePage } from '@/components/site/site-page'
import { licenceWording } from '@/lib/articles'
import { done } from '@/lib/http/done'
import { formState } from '@/lib/http/form-state'
import { pageToken } from '@/lib/http/page-token'
import { text } from '@/lib/i18n'
import { sectionChoices } from '@/lib/pages'
import { tags } from '@/lib/tags'
import { pageMetadata } from '../../metadata'
import { valueIn, type Query } from '../../query'

export async function generateMetadata(): Promise<Metadata> {
  const t = text('beginning')
  return pageMetadata({ title: t('plain.title'), description: t('plain.standfirst'), path: links.proposePlainly, index: false })
}

export default async function Page({ searchParams }: { searchParams: Query }) {
  const [sections, fait] = await Promise.all([sectionChoices(), valueIn(searchParams, 'fait')])
  return (
    <SitePage tags={[tags.site]} current={links.become} letter={false}>
      <PlainTextForm view={formView(formState(), 'plain-text', 'texte')} token={pageToken('plain-text')} sections={sections} licence={licenceWording()} done={fait === done.textReceived} />
    </SitePage>
  )
}
