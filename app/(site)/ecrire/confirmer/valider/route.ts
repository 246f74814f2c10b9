import { links } from '@/components/site/links'
import { endpoint } from '@/lib/http'
import { done } from '@/lib/http/done'
import { confirmUnsigned, linkSchema } from '@/lib/submissions'

export const { POST, GET } = endpoint({ form: 'confirm-text', schema: linkSchema, command: confirmUnsigned, page: () => links.confirmText, done: done.submitted, token: 'none' })
