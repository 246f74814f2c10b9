import type { Metadata } from 'next'
import { ConfirmStep } from '@/components/site/confirm-step'
import { done } from '@/lib/http/done'
import { formView } from '@/components/site/form/form-view'
import { endpoints, links } from '@/components/site/links'
import { SitePage } from '@/components/site/site-page'
import { formState } from '@/lib/http/form-state'
import { text } from '@/lib/i18n'
import { absentMetadata } from '../../metadata'
import { secretIn, valueIn, type Query } from '../../query'

export function generateMetadata(): Metadata {
  return absentMetadata(text('site')('steps.confirm.title'))
}

export default async function Page({ searchParams }: { searchParams: Query }) {
  const [secret, fait] = await Promise.all([secretIn(searchParams), valueIn(searchParams, 'fait')])
  return (
    <SitePage tags={[]} letter={false}>
      <ConfirmStep step="confirm" action={endpoints.confirm} secret={secret} view={formView(formState(), 'confirm')} done={fait === done.confirmed} otherwise={{ href: links.newsletter, label: text('site')('steps.invalid.newsletter') }} />
    </SitePage>
  )
}
