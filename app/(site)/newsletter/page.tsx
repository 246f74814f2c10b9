import type { Metadata } from 'next'
import { done } from '@/lib/http/done'
import { formView } from '@/components/site/form/form-view'
import { links } from '@/components/site/links'
import { NewsletterForm } from '@/components/site/newsletter-form'
import { NewsletterPage } from '@/components/site/newsletter-page'
import { SitePage } from '@/components/site/site-page'
import { formState } from '@/lib/http/form-state'
import { pageToken } from '@/lib/http/page-token'
import { siteSettings } from '@/lib/pages'
import { pageMetadata } from '../metadata'
import { valueIn, type Query } from '../query'

export async function generateMetadata(): Promise<Metadata> {
  const { newsletterName, newsletterPitch } = await siteSettings()
  return pageMetadata({ title: newsletterName, description: newsletterPitch, path: links.newsletter })
}

export default async function Page({ searchParams }: { searchParams: Query }) {
  const [settings, fait] = await Promise.all([siteSettings(), valueIn(searchParams, 'fait')])
  return (
    <SitePage tags={[]} current={links.newsletter} letter={false}>
      <NewsletterPage settings={settings}>
        <NewsletterForm view={formView(formState(), 'newsletter', 'lettre')} token={pageToken('newsletter')} source="page" done={fait === done.subscribed} />
      </NewsletterPage>
    </SitePage>
  )
}
