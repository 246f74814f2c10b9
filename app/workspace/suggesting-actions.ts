import type { SuggestingActions } from '@/components/studio/suggesting-switch'
import { turnSuggestingOffAction, turnSuggestingOnAction } from '@/lib/articles/actions'

export const suggestingActions: SuggestingActions = { on: turnSuggestingOnAction, off: turnSuggestingOffAction }
