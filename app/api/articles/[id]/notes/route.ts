/** The notes of an article. Routes, not actions: they run while people type. */
import { openThread, threadsOf } from '@/lib/articles'
import { noteBytes, openThreadInput } from '@/lib/articles/notes/schema'
import { articleOnly } from '@/lib/articles/schema'
import { currentActor } from '@/lib/auth'
import { jsonEndpoint } from '@/lib/http'
import { text } from '@/lib/i18n'

const headers = { 'cache-control': 'private, no-store' }

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const parsed = articleOnly.safeParse(await params)
  const threads = parsed.success ? await threadsOf(await currentActor(), parsed.data.id) : null
  return threads ? Response.json(threads, { headers }) : Response.json({ errors: [{ path: '', message: text('errors')('kind.not-found') }] }, { status: 404, headers })
}

export const POST = jsonEndpoint({ schema: openThreadInput, command: openThread, address: ({ id }) => ({ article: id ?? '' }), largest: noteBytes, limit: 'note', status: 201 })
