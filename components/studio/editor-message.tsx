import { Notice } from '@/components/ui/notice'
import type { ArticleStatus } from '@/lib/articles/transitions'
import { text } from '@/lib/i18n'
import type { ReactNode } from 'react'

/** What the editors said when they gave the text back or declined it; `children`: what they asked. */
export function EditorMessage({ status, message, children }: { status: ArticleStatus; message: string; children?: ReactNode }) {
  const t = text('studio')
  return (
    <div className="px-4 pt-4 lg:px-6">
      <Notice tone={status === 'declined' ? 'danger' : 'note'}>
        <p className="font-semibold">{t(status === 'declined' ? 'write.declined' : 'write.sentBack')}</p>
        <p className="mt-1 max-w-prose whitespace-pre-line text-ink">{message}</p>
        {children}
      </Notice>
    </div>
  )
}
