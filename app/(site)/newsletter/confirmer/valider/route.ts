import { done } from '@/lib/http/done'
import { endpoint } from '@/lib/http'
import { confirmSubscription, linkSchema } from '@/lib/newsletter'

export const { POST, GET } = endpoint({ form: 'confirm', schema: linkSchema, command: confirmSubscription, page: () => '/newsletter/confirmer', done: done.confirmed, token: 'none' })
