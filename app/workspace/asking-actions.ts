import type { TickActions } from '@/components/studio/following/asked-points'
import { tickPointAction, untickPointAction } from '@/lib/articles/actions'

/** The server action behind each way of a tick. */
export const askingActions: TickActions = { tick: tickPointAction, untick: untickPointAction }
