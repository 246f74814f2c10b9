import { acceptCosigning } from '@/lib/articles'
import { acceptCosigning as schema } from '@/lib/articles/schema'
import { endpoint } from '@/lib/http'
import { done } from '@/lib/http/done'

export const { POST, GET } = endpoint({ form: 'cosign', schema, command: acceptCosigning, page: () => '/co-signature', done: done.cosigned, token: 'none' })
