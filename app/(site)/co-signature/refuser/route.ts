import { declineCosigning } from '@/lib/articles'
import { cosigningLink } from '@/lib/articles/schema'
import { endpoint } from '@/lib/http'
import { done } from '@/lib/http/done'

export const { POST, GET } = endpoint({ form: 'not-cosign', schema: cosigningLink, command: declineCosigning, page: () => '/co-signature', done: done.notCosigned, token: 'none' })
