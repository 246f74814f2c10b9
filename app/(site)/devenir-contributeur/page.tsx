import type { Metadata } from 'next'
import { ApplicationForm } from '@/components/site/application-form'
import { BecomeIntroduction } from '@/components/site/become-introduction'
import { done } from '@/lib/http/done'
import { formView } from '@/components/site/form/form-view'
import { links } from '@/components/site/links'
import { SitePage } from '@/components/site/site-page'
import { formState } from '@/lib/http/form-state'
import { pageToken } from '@/lib/http/page-token'
import { text } from '@/lib/i18n'
import { pageMetadata } from '../metadata'
import { valueIn, type Query } from '../query'

export async function generateMetadata(): Promise<Metadata> {
  const t = text('site')
  return pageMetadata({ title: t('become.title'), description: t('become.standfirst'), path: links.become })
}

export default async function Page({ searchParams }: { searchParams: Query }) {
  const applied = (await valueIn(searchParams, 'fait')) === done.applied
  return (
    <SitePage tags={[]} current={links.become}>
      <BecomeIntroduction />
      <div className="column mb-14 border-t border-line pt-8">
        <ApplicationForm view={formView(formState(), 'application', 'candidature')} token={pageToken('application')} done={applied} />
      </div>
    </SitePage>
  )
}
