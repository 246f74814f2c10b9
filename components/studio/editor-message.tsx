import { Notice } from '@/components/ui/notice'
import type { ArticleStatus } from '@/lib/articles/transitions'
import { text } from '@/lib/i18n'

/** What the editors said when they gave the text back or declined it. */
export function EditorMessage({ status, message }: { status: ArticleStatus; message: string }) {
  const t = text('studio')
  return (
    <div className="px-4 pt-4 lg:px-6">
      <Notice tone={status === 'declined' ? 'danger' : 'note'}>
        <p className="font-semibold">{t(status === 'declined' ? 'write.declined' : 'write.sentBack')}</p>
        <p className="mt-1 max-w-prose whitespace-pre-line text-ink">{message}</p>
      </Notice>
    </div>
  )
}
