/** The autosave. A route, not an action: it runs while people type, and outlives a deployment. */
import { saveText as command } from '@/lib/articles/writing'
import { saveText } from '@/lib/articles/schema'
import { jsonEndpoint } from '@/lib/http'

const LARGEST = 2.5 * 1024 * 1024

export const PUT = jsonEndpoint({ schema: saveText, command, address: ({ id }) => ({ id: id ?? '' }), largest: LARGEST })
