'use client'
import type { ReactNode } from 'react'
import { TextProvider } from '@/components/ui/text'
import { Toaster } from '@/components/ui/toast'
import { workspace } from '@/lib/i18n/messages/fr/workspace'

/** What every client leaf of the workspaces reads its words from: part of the scripts, which a browser keeps, and not of each page. */
export function Words({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  return (
    <TextProvider messages={workspace} timeZone={timeZone}>
      <Toaster>{children}</Toaster>
    </TextProvider>
  )
}
