import { links } from '@/components/site/links'
import { endpoint } from '@/lib/http'
import { done } from '@/lib/http/done'
import { linkSchema, renewConfirmation } from '@/lib/submissions'

export const { POST, GET } = endpoint({ form: 'confirm-text', schema: linkSchema, command: renewConfirmation, page: () => links.confirmText, done: done.renewed, limit: 'apply', token: 'none' })
