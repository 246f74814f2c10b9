/** The autosave. A route, not an action: it runs while people type, and outlives a deployment. */
import { saveText as command } from '@/lib/articles/writing'
import { saveText } from '@/lib/articles/schema'
import { currentActor } from '@/lib/auth'
import { BadBody, readJson, sameOrigin } from '@/lib/http'
import { text } from '@/lib/i18n'
import { invalidInput, statusOf } from '@/lib/result'
import { tell } from '@/lib/tags'

const LARGEST = 2.5 * 1024 * 1024
const private_ = { 'cache-control': 'private, no-store' }

export async function PUT(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!sameOrigin(request)) return refused(403, text('errors')('origin'))
  const actor = await currentActor()
  if (actor.kind === 'anonymous') return refused(401, text('errors')('status.403'))

  const body = await readJson(request, LARGEST).catch((error: unknown) => error)
  if (body instanceof BadBody) return refused(body.status, text('errors')(`status.${body.status}`))
  if (body instanceof Error) throw body
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refused(400, text('errors')('status.400'))

  const parsed = saveText.safeParse({ ...body, id: (await params).id })
  const result = parsed.success ? await command(actor, parsed.data) : invalidInput(parsed.error)
  if (result.ok) {
    tell(result.tags)
    return Response.json({ version: result.value.version, savedAt: result.value.savedAt.toISOString() }, { headers: private_ })
  }
  if (result.kind === 'invalid') return Response.json({ errors: result.errors }, { status: 422, headers: private_ })
  if (result.kind === 'conflict') return Response.json(result.current, { status: 409, headers: private_ })
  return refused(statusOf[result.kind], text('errors')(`kind.${result.kind}`))
}

const refused = (status: number, message: string): Response => Response.json({ errors: [{ path: '', message }] }, { status, headers: private_ })
