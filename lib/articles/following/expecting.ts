/** Whose turn it is, seen by the author of a text, and until when. Pure: lists and pages say it in their own words. */
import { isPublic } from '../policy'
import type { ArticleStatus } from '../transitions'

/** `key` names the sentence that says it. */
export type Expected = { whose: 'author' | 'desk' | 'nobody'; key: string; until: Date | null }

type Facts = {
  status: ArticleStatus
  publishedRevisionId: string | null
  withdrawnAt: Date | null
  deadlineAt: Date | null
  scheduledFor: Date | null
  /** Whether the last correction was begun by somebody else than the author. */
  correctedByDesk: boolean
}

/** What is expected from whom now. A deadline is told where it is the author's: the editors' own is theirs. */
export function expectedNow(facts: Facts): Expected {
  const { status, deadlineAt, scheduledFor } = facts
  const isOut = facts.publishedRevisionId !== null
  switch (status) {
    case 'draft':
      if (isOut && facts.correctedByDesk) return { whose: 'desk', key: 'correctedByDesk', until: null }
      return { whose: 'author', key: isOut ? 'correction' : 'draft', until: deadlineAt }
    case 'changes_requested':
      return { whose: 'author', key: 'changes_requested', until: deadlineAt }
    case 'submitted':
    case 'in_review':
    case 'accepted':
      return { whose: 'desk', key: status, until: null }
    case 'scheduled':
      return { whose: 'nobody', key: scheduledFor ? 'scheduled' : 'accepted', until: scheduledFor }
    case 'published':
      return { whose: 'nobody', key: isPublic(facts) ? 'published' : 'withdrawn', until: null }
    case 'declined':
    case 'trashed':
      return { whose: 'nobody', key: status, until: null }
  }
}
