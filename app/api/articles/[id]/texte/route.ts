/**
 * The working text: PUT saves it over the version it started from, POST brings it up to
 * the shared text. Routes, not actions: they run while people type, and outlive a deployment.
 */
import { saveText as command } from '@/lib/articles/writing'
import { articleOnly, saveText } from '@/lib/articles/schema'
import { settleText } from '@/lib/articles/shared/settling'
import { jsonEndpoint } from '@/lib/http'

const LARGEST = 2.5 * 1024 * 1024

export const PUT = jsonEndpoint({ schema: saveText, command, address: ({ id }) => ({ id: id ?? '' }), largest: LARGEST })
export const POST = jsonEndpoint({ schema: articleOnly, command: settleText, address: ({ id }) => ({ id: id ?? '' }), limit: 'settle' })
