import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { DeadPreview, PreviewPage } from '@/components/site/preview/preview-page'
import { openPreview } from '@/lib/articles'
import { CLIENT_ADDRESS_HEADER } from '@/lib/http/client'
import { formState } from '@/lib/http/form-state'
import { text } from '@/lib/i18n'
import { siteSettings } from '@/lib/pages'
import { valueIn, type Query } from '../../query'

type Props = { params: Promise<{ jeton: string }>; searchParams: Query }

/** The same for every link, alive or not: a title in a browser's history tells nobody what was read. */
export function generateMetadata(): Metadata {
  return { title: text('previews')('page.title'), robots: { index: false, follow: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ jeton }, head, fait, passage, settings] = await Promise.all([params, headers(), valueIn(searchParams, 'fait'), valueIn(searchParams, 'passage'), siteSettings()])
  const preview = await openPreview(jeton, head.get(CLIENT_ADDRESS_HEADER) ?? '')
  if (preview === null || preview === 'too-many') return <DeadPreview code={preview === null ? 404 : 429} />
  return <PreviewPage preview={preview} token={jeton} settings={settings} state={formState()} done={fait} passage={passage} />
}
