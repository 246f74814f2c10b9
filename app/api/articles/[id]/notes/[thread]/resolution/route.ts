import { reopenThread, resolveThread } from '@/lib/articles'
import { noteBytes, resolutionInput } from '@/lib/articles/notes/schema'
import { jsonEndpoint } from '@/lib/http'

/** Settles a thread, or opens it again: `{ resolved }`. */
export const POST = jsonEndpoint({
  schema: resolutionInput,
  command: (actor, { resolved, ...thread }) => (resolved ? resolveThread : reopenThread)(actor, thread),
  address: ({ id, thread }) => ({ article: id ?? '', thread: thread ?? '' }),
  largest: noteBytes,
  limit: 'note',
})
