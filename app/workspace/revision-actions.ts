import type { RevisionActions } from '@/components/studio/revision-forms'
import { nameRevisionAction, restoreRevisionAction, saveVersionAction } from '@/lib/articles/actions'

/** The server action behind each thing that may be done with a revision. */
export const revisionActions: RevisionActions = { save: saveVersionAction, name: nameRevisionAction, restore: restoreRevisionAction }
