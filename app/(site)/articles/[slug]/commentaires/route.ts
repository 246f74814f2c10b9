import { done } from '@/lib/http/done'
import { links } from '@/components/site/links'
import { commentSchema, leaveComment } from '@/lib/comments'
import { endpoint } from '@/lib/http'

export const { POST, GET } = endpoint({
  form: 'comment',
  schema: commentSchema,
  command: leaveComment,
  page: ({ slug = '' }) => links.article(slug),
  done: (left) => (left === 'published' ? done.commentPublished : done.commentHeld),
  limit: 'comment',
})
