import type { Metadata } from 'next'
import { ConfirmText } from '@/components/site/confirm-text'
import { formView } from '@/components/site/form/form-view'
import { SitePage } from '@/components/site/site-page'
import { done } from '@/lib/http/done'
import { formState } from '@/lib/http/form-state'
import { text } from '@/lib/i18n'
import { confirmationOf } from '@/lib/submissions'
import { absentMetadata } from '../../metadata'
import { valueIn, type Query } from '../../query'

export function generateMetadata(): Metadata {
  return absentMetadata(text('beginning')('title'))
}

export default async function Page({ searchParams }: { searchParams: Query }) {
  const [token, fait] = await Promise.all([valueIn(searchParams, 'jeton'), valueIn(searchParams, 'fait')])
  const state = formState()
  // Shown again after a refusal: the link stands in what was posted.
  const secret = token ?? ''
  return (
    <SitePage tags={[]} letter={false}>
      <ConfirmText token={secret} link={await confirmationOf(secret)} view={formView(state, 'confirm-text')} done={fait === done.submitted ? 'submitted' : fait === done.renewed ? 'renewed' : null} />
    </SitePage>
  )
}
