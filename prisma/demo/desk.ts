// What readers do not see yet: the demo's desk opens with work at every stage.

import { decided } from './desk/decided'
import { drafts } from './desk/drafts'
import { inHand } from './desk/in-hand'
import { submitted } from './desk/submitted'
import type { DemoDeskText } from './types'

export const desk: DemoDeskText[] = [...submitted, ...inHand, ...decided, ...drafts]
