import type { TextInWork } from '@/lib/articles/desk/text'
import type { MovesProps } from './move-button'

/** What the buttons of the workflow know of a text. */
export const movedArticle = ({ text: { id, version, title }, publishedAt, scheduledFor, embargo }: TextInWork): MovesProps['article'] => ({
  id,
  version,
  title,
  once: publishedAt !== null,
  scheduledFor: scheduledFor?.toISOString() ?? null,
  embargo: embargo && { until: embargo.until.toISOString(), reason: embargo.reason },
})
