import { links } from '@/components/site/links'
import { endpoint, networkOf } from '@/lib/http'
import { done } from '@/lib/http/done'
import { plainSchema, proposePlainly } from '@/lib/submissions'

export const { POST, GET } = endpoint({
  form: 'plain-text',
  schema: plainSchema,
  command: proposePlainly,
  page: () => links.proposePlainly,
  done: done.textReceived,
  limit: 'apply',
  more: (request) => ({ network: networkOf(request) }),
})
