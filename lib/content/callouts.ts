/** What a callout of each tone is called on the page. */
import { say } from './messages'
import type { CalloutTone } from './types'

const names = { note: 'calloutNote', attention: 'calloutAttention', definition: 'calloutDefinition', example: 'calloutExample' } as const satisfies Record<CalloutTone, string>

export const calloutName = (tone: CalloutTone): string => say(names[tone])
