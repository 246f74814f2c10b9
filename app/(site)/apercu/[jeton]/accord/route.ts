import { links } from '@/components/site/links'
import { approvalInput, approvePreview } from '@/lib/articles'
import { endpoint } from '@/lib/http'
import { done } from '@/lib/http/done'

export const { POST, GET } = endpoint({ form: 'preview-approval', schema: approvalInput, command: approvePreview, page: ({ jeton = '' }) => links.preview(jeton), done: done.previewApproved, limit: 'preview' })
