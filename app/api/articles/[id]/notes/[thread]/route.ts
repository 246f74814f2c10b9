import { reply } from '@/lib/articles'
import { noteBytes, replyInput } from '@/lib/articles/notes/schema'
import { jsonEndpoint } from '@/lib/http'

/** Answers in a thread. */
export const POST = jsonEndpoint({ schema: replyInput, command: reply, address: ({ id, thread }) => ({ article: id ?? '', thread: thread ?? '' }), largest: noteBytes, limit: 'note', status: 201 })
