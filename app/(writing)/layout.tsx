import type { ReactNode } from 'react'
import { Words } from '@/components/studio/shell'
import { WorkspaceDocument, frameMetadata } from '@/app/workspace/frame'

export const dynamic = 'force-dynamic'
export { viewport } from '@/app/workspace/frame'
export const generateMetadata = frameMetadata

/** Whoever writes without an account has the page to themselves. */
export default function WritingLayout({ children }: { children: ReactNode }) {
  return (
    <WorkspaceDocument>
      <Words>
        <main id="contenu" tabIndex={-1} className="flex min-h-dvh flex-col outline-none">{children}</main>
      </Words>
    </WorkspaceDocument>
  )
}
