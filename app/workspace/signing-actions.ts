import type { SigningActions } from '@/components/studio/following/signatures'
import { inviteCoauthorAction, moveBylineAction, removeCoauthorAction } from '@/lib/articles/actions'

/** The server action behind each thing that may be done with the signatures of a text. */
export const signingActions: SigningActions = { invite: inviteCoauthorAction, remove: removeCoauthorAction, move: moveBylineAction }
