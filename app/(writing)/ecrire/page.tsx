import type { Metadata } from 'next'
import { unsignedSecret } from '@/lib/articles'
import { now } from '@/lib/clock'
import { emptyDoc } from '@/lib/content'
import { pageToken } from '@/lib/http/page-token'
import { text } from '@/lib/i18n'
import { beginning } from '@/lib/submissions'
import { newId } from '@/lib/tokens'
import { Writing } from './writing'

export const generateMetadata = (): Metadata => ({ title: text('beginning')('title') })

/** Opening it begins nothing: the text is kept under this secret from its first save on. */
export default function Page() {
  const id = newId()
  const content = { title: '', standfirst: '', sectionId: null, tags: [], body: emptyDoc, hero: null }
  return (
    <Writing
      identity={{ id, secret: unsignedSecret(id), token: pageToken(beginning) }}
      start={{ version: 0, savedAt: now().toISOString(), content }}
      photos={{}}
      person={{ name: '', email: '', letter: '' }}
    />
  )
}
