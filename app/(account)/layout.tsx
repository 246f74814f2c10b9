import type { ReactNode } from 'react'
import { Frame, frameMetadata } from '@/app/workspace/frame'

export const dynamic = 'force-dynamic'
export { viewport } from '@/app/workspace/frame'
export const generateMetadata = frameMetadata

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>
}
