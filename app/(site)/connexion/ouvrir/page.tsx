import type { Metadata } from 'next'
import { ConfirmStep } from '@/components/site/confirm-step'
import { formView } from '@/components/site/form/form-view'
import { endpoints, links } from '@/components/site/links'
import { SitePage } from '@/components/site/site-page'
import { formState } from '@/lib/http/form-state'
import { text } from '@/lib/i18n'
import { absentMetadata } from '../../metadata'
import { secretIn, type Query } from '../../query'

export function generateMetadata(): Metadata {
  return absentMetadata(text('site')('steps.enter.title'))
}

export default async function Page({ searchParams }: { searchParams: Query }) {
  const secret = await secretIn(searchParams)
  return (
    <SitePage tags={[]} letter={false}>
      <ConfirmStep step="enter" action={endpoints.enter} secret={secret} view={formView(formState(), 'enter')} otherwise={{ href: links.signIn, label: text('site')('steps.invalid.newLink') }} />
    </SitePage>
  )
}
