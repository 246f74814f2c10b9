/**
 * The workflow of an article's working text, as data: the commands obey it, the
 * pages draw their buttons from it, docs/workflow.md and its test are made from it.
 * Whether readers see the article is not here: that is a published revision that
 * has not been withdrawn.
 */
import type { ArticleStatus } from '@/lib/db/generated/enums'

export type { ArticleStatus } from '@/lib/db/generated/enums'

/**
 * `owner`: whose text it is. `editor`: editors and admins. `owning-editor`: an editor
 * whose own text it is. `correcting-editor`: any editor, once the article has been published.
 * `clock`: the sweep of what is due, which is nobody.
 */
export type Who = 'owner' | 'editor' | 'owning-editor' | 'correcting-editor' | 'clock'

/** What has to come with the verb: checks met, every suggestion and note decided, the licence granted, the version that was read, a message that says why. */
export type Need = 'readiness' | 'decisions' | 'licence' | 'version' | 'message'

/** What must be true of the article besides its status. */
export type When = 'never-published' | 'once-published' | 'public' | 'withdrawn'

/** Who gets a mail about it. */
export type Told = 'owner' | 'assignee'

export type Verb =
  | 'submit'
  | 'resubmit'
  | 'withdraw'
  | 'take'
  | 'sendBack'
  | 'decline'
  | 'accept'
  | 'schedule'
  | 'reschedule'
  | 'unschedule'
  | 'publish'
  | 'beginCorrection'
  | 'abandonCorrection'
  | 'unpublish'
  | 'putBack'
  | 'trash'
  | 'restore'

export type Transition = {
  verb: Verb
  from: readonly ArticleStatus[]
  /** `same`: the working text stays where it is. */
  to: ArticleStatus | 'same'
  who: readonly Who[]
  needs: readonly Need[]
  when?: When
  tells: readonly Told[]
}

/** Every state, in the order in which a text meets them. */
export const statuses = ['draft', 'submitted', 'in_review', 'changes_requested', 'accepted', 'scheduled', 'published', 'declined', 'trashed'] as const satisfies readonly ArticleStatus[]

export const transitions: readonly Transition[] = [
  { verb: 'submit', from: ['draft'], to: 'submitted', who: ['owner'], needs: ['readiness', 'licence', 'version'], tells: ['owner'] },
  { verb: 'resubmit', from: ['changes_requested'], to: 'submitted', who: ['owner'], needs: ['readiness', 'licence', 'version'], tells: ['owner', 'assignee'] },
  { verb: 'withdraw', from: ['submitted', 'in_review'], to: 'draft', who: ['owner'], needs: [], tells: ['owner', 'assignee'] },
  { verb: 'take', from: ['submitted'], to: 'in_review', who: ['editor'], needs: [], tells: ['owner'] },
  { verb: 'sendBack', from: ['in_review'], to: 'changes_requested', who: ['editor'], needs: ['message'], tells: ['owner'] },
  { verb: 'decline', from: ['submitted', 'in_review'], to: 'declined', who: ['editor'], needs: ['message'], tells: ['owner'] },
  { verb: 'accept', from: ['in_review'], to: 'accepted', who: ['editor'], needs: ['readiness', 'decisions', 'version'], tells: ['owner'] },
  { verb: 'accept', from: ['draft'], to: 'accepted', who: ['owning-editor', 'correcting-editor'], needs: ['readiness', 'decisions', 'version'], tells: ['owner'] },
  { verb: 'schedule', from: ['accepted'], to: 'scheduled', who: ['editor'], needs: ['readiness', 'decisions', 'version'], tells: ['owner'] },
  { verb: 'reschedule', from: ['scheduled'], to: 'same', who: ['editor'], needs: ['version'], tells: ['owner'] },
  { verb: 'unschedule', from: ['scheduled'], to: 'accepted', who: ['editor'], needs: [], tells: ['owner'] },
  // Decided when it was scheduled: nothing is asked again when its hour has come.
  { verb: 'publish', from: ['scheduled'], to: 'published', who: ['clock'], needs: [], tells: ['owner'] },
  { verb: 'publish', from: ['in_review', 'accepted', 'scheduled'], to: 'published', who: ['editor'], needs: ['readiness', 'decisions', 'version'], tells: ['owner'] },
  { verb: 'publish', from: ['draft'], to: 'published', who: ['owning-editor', 'correcting-editor'], needs: ['readiness', 'decisions', 'version'], tells: ['owner'] },
  { verb: 'beginCorrection', from: ['published'], to: 'draft', who: ['editor'], needs: [], tells: ['owner'] },
  { verb: 'beginCorrection', from: ['published'], to: 'draft', who: ['owner'], needs: ['message'], tells: ['owner'] },
  { verb: 'abandonCorrection', from: ['draft', 'changes_requested', 'declined'], to: 'published', who: ['owner', 'correcting-editor'], needs: [], when: 'once-published', tells: ['owner'] },
  { verb: 'unpublish', from: statuses, to: 'same', who: ['editor'], needs: [], when: 'public', tells: ['owner'] },
  { verb: 'putBack', from: statuses, to: 'same', who: ['editor'], needs: [], when: 'withdrawn', tells: ['owner'] },
  { verb: 'trash', from: ['draft'], to: 'trashed', who: ['owner'], needs: [], when: 'never-published', tells: ['owner'] },
  { verb: 'restore', from: ['trashed'], to: 'draft', who: ['owner'], needs: [], tells: ['owner'] },
]
