import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/site/absent-page'
import { text } from '@/lib/i18n'
import { absentMetadata } from '../metadata'

export function generateMetadata(): Metadata {
  return absentMetadata(text('site')('absent.missing.title'))
}

/** What the front shows for every address that leads nowhere. */
export default function Page() {
  return <NotFoundPage />
}
