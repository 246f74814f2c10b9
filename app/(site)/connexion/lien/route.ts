import { done } from '@/lib/http/done'
import { links } from '@/components/site/links'
import { requestSignInLink, signInSchema } from '@/lib/auth'
import { endpoint } from '@/lib/http'

export const { POST, GET } = endpoint({ form: 'sign-in', schema: signInSchema, command: requestSignInLink, page: () => links.signIn, done: done.linkSent, limit: 'sign-in' })
