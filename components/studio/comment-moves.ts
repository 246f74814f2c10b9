/** The states of a comment under moderation, and the way from one to another. */
import type { Weight } from '@/components/ui/button'

export type CommentState = 'pending' | 'approved' | 'rejected' | 'spam'

export const verbs: Record<CommentState, { weight: Weight; key: string }> = {
  approved: { weight: 'main', key: 'a' },
  rejected: { weight: 'plain', key: 'r' },
  spam: { weight: 'danger', key: 's' },
  pending: { weight: 'plain', key: 'u' },
}

/** What may be done with a comment in this state: every other one. */
export const movesFrom = (status: CommentState): CommentState[] => (['approved', 'rejected', 'spam', 'pending'] as const).filter((to) => to !== status && !(to === 'pending' && status !== 'spam' && status !== 'rejected'))
