import { Badge, type Tone } from '@/components/ui/badge'
import type { ArticleStatus } from '@/lib/articles/transitions'
import { formatHour, formatShortDay, text } from '@/lib/i18n'
import { momentInWords } from '@/lib/i18n/moment'

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

type Props = { status: ArticleStatus; isPublic: boolean; isWithdrawn: boolean; scheduledFor: Date | null }

/** The state of the working text and, where they differ, what readers see. */
export function ArticleState({ status, isPublic, isWithdrawn, scheduledFor }: Props) {
  const t = text('studio')
  if (status === 'scheduled' && scheduledFor) {
    return (
      <time dateTime={scheduledFor.toISOString()} title={momentInWords(scheduledFor)} className="inline-flex whitespace-nowrap">
        <Badge tone={tones.scheduled}>{t('state.scheduledFor', { at: `${formatShortDay(scheduledFor)}, ${formatHour(scheduledFor)}` })}</Badge>
      </time>
    )
  }
  return (
    <span className="inline-flex items-center gap-2">
      <Badge tone={isWithdrawn && status === 'published' ? 'plain' : tones[status]}>
        {isWithdrawn && status === 'published' ? t('state.withdrawn') : isPublic && status === 'draft' ? t('state.correction') : t(`state.${status}`)}
      </Badge>
      {isPublic && status !== 'published' && <span className="hidden text-sm text-muted sm:inline">{t('state.online')}</span>}
    </span>
  )
}
