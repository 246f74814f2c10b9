import { done } from '@/lib/http/done'
import { endpoint } from '@/lib/http'
import { linkSchema, unsubscribe } from '@/lib/newsletter'

export const { POST, GET } = endpoint({ form: 'unsubscribe', schema: linkSchema, command: unsubscribe, page: () => '/newsletter/desabonnement', done: done.unsubscribed, token: 'none' })
