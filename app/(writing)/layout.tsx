import type { ReactNode } from 'react'
import { Words } from '@/components/studio/words'
import { WorkspaceDocument, frameMetadata } from '@/app/workspace/frame'
import { siteSettings } from '@/lib/pages'

export const dynamic = 'force-dynamic'
export { viewport } from '@/app/workspace/frame'
export const generateMetadata = frameMetadata

/** Whoever writes without an account has the page to themselves. */
export default async function WritingLayout({ children }: { children: ReactNode }) {
  const { timeZone } = await siteSettings()
  return (
    <WorkspaceDocument>
      <Words timeZone={timeZone}>
        <main id="contenu" tabIndex={-1} className="flex min-h-dvh flex-col outline-none">{children}</main>
      </Words>
    </WorkspaceDocument>
  )
}
