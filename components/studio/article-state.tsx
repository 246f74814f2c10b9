import { Badge, type Tone } from '@/components/ui/badge'
import type { ArticleStatus } from '@/lib/articles/transitions'
import { text } from '@/lib/i18n'

const tones: Record<ArticleStatus, Tone> = {
  draft: 'plain',
  submitted: 'accent',
  in_review: 'accent',
  changes_requested: 'saffron',
  accepted: 'success',
  scheduled: 'success',
  published: 'success',
  declined: 'danger',
  trashed: 'plain',
}

type Props = { status: ArticleStatus; isPublic: boolean; isWithdrawn: boolean }

/** The state of the working text and, where they differ, what readers see. */
export function ArticleState({ status, isPublic, isWithdrawn }: Props) {
  const t = text('studio')
  return (
    <span className="inline-flex items-center gap-2">
      <Badge tone={isWithdrawn && status === 'published' ? 'plain' : tones[status]}>
        {isWithdrawn && status === 'published' ? t('state.withdrawn') : isPublic && status === 'draft' ? t('state.correction') : t(`state.${status}`)}
      </Badge>
      {isPublic && status !== 'published' && <span className="hidden text-sm text-muted sm:inline">{t('state.online')}</span>}
    </span>
  )
}
