import type { Metadata } from 'next'
import { done } from '@/lib/http/done'
import { formView } from '@/components/site/form/form-view'
import { links } from '@/components/site/links'
import { SignInForm, SignInIntroduction } from '@/components/site/sign-in-form'
import { SitePage } from '@/components/site/site-page'
import { formState } from '@/lib/http/form-state'
import { pageToken } from '@/lib/http/page-token'
import { text } from '@/lib/i18n'
import { pageMetadata } from '../metadata'
import { valueIn, type Query } from '../query'

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title: text('site')('signIn.title'), path: links.signIn, index: false })
}

export default async function Page({ searchParams }: { searchParams: Query }) {
  const sent = (await valueIn(searchParams, 'fait')) === done.linkSent
  return (
    <SitePage tags={[]} letter={false}>
      <SignInIntroduction>
        <SignInForm view={formView(formState(), 'sign-in', 'connexion')} token={pageToken('sign-in')} done={sent} />
      </SignInIntroduction>
    </SitePage>
  )
}
