/** A text without an account is saved here while it is typed: a route, for it outlives a deployment. */
import { jsonEndpoint, networkOf } from '@/lib/http'
import { saveBytes, saveSchema, saveUnsigned } from '@/lib/submissions'

export const PUT = jsonEndpoint({
  schema: saveSchema,
  command: saveUnsigned,
  address: ({ secret }, request) => ({ secret: secret ?? '', network: networkOf(request) }),
  who: 'anybody',
  largest: saveBytes,
  limit: 'unsigned',
})
