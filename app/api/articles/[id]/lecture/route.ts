import { markRead } from '@/lib/articles'
import { articleOnly } from '@/lib/articles/schema'
import { jsonEndpoint } from '@/lib/http'

/** The editor has the text before them. */
export const POST = jsonEndpoint({
  schema: articleOnly,
  command: markRead,
  address: ({ id }) => ({ id: id ?? '' }),
})
