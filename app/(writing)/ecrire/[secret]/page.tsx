import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReceivedText } from '@/components/studio/unsigned/received-text'
import { WaitingText } from '@/components/studio/unsigned/waiting-text'
import { text } from '@/lib/i18n'
import { siteSettings } from '@/lib/pages'
import { unsignedText } from '@/lib/submissions'
import { correctAddressAction, resumeWritingAction } from '@/lib/submissions/actions'
import { Writing } from '../writing'

export const generateMetadata = (): Metadata => ({ title: text('beginning')('title') })

/** The text behind a secret link: to be written, waiting for its address to be confirmed, or with the editors. */
export default async function Page({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  const [found, { name }] = await Promise.all([unsignedText(secret), siteSettings()])
  if (!found) notFound()
  if (found.state === 'waiting') return <WaitingText site={name} secret={secret} {...found} correct={correctAddressAction} resume={resumeWritingAction} />
  if (found.state === 'received') return <ReceivedText site={name} {...found} />
  const { id, version, savedAt, text: content, photos, person } = found
  return <Writing key={id} identity={{ id, secret, token: '' }} start={{ version, savedAt: savedAt.toISOString(), content }} photos={photos} person={person} />
}
