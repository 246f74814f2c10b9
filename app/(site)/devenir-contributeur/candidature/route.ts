import { done } from '@/lib/http/done'
import { links } from '@/components/site/links'
import { endpoint } from '@/lib/http'
import { applicationSchema, apply } from '@/lib/people'

export const { POST, GET } = endpoint({ form: 'application', schema: applicationSchema, command: apply, page: () => links.become, done: done.applied, limit: 'apply' })
