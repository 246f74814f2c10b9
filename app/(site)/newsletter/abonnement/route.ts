import { done } from '@/lib/http/done'
import { links } from '@/components/site/links'
import { endpoint } from '@/lib/http'
import { subscribe, subscriptionSchema } from '@/lib/newsletter'

export const { POST, GET } = endpoint({ form: 'newsletter', schema: subscriptionSchema, command: subscribe, page: () => links.newsletter, done: done.subscribed, limit: 'subscribe' })
