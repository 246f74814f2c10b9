import { currentActor } from '@/lib/auth'
import { BadBody, limit, sameOrigin } from '@/lib/http'
import { text } from '@/lib/i18n'
import { mayUpload, pictureKind, readPicture, uploadPicture } from '@/lib/media'
import { statusOf } from '@/lib/result'

const headers = { 'Cache-Control': 'private, no-store' }
const created = (body: unknown): Response => Response.json(body, { status: 201, headers })
const refuse = (status: number, message: string, more: Record<string, string> = {}): Response =>
  Response.json({ errors: [{ path: 'fichier', message }] }, { status, headers: { ...headers, ...more } })

/** Takes one picture, in the field `fichier`. */
export async function POST(request: Request): Promise<Response> {
  const t = text('errors')
  if (!sameOrigin(request)) return refuse(403, t('origin'))
  const actor = await currentActor()
  if (actor.kind !== 'person') return refuse(401, t('media.signed-out'))
  if (!mayUpload(actor)) return refuse(403, t('kind.forbidden'))
  const wait = await limit('upload', actor.id)
  if (wait !== null) return refuse(429, t('too-many', { minutes: Math.ceil(wait / 60) }), { 'Retry-After': String(wait) })

  const file = await readPicture(request).catch((error: unknown) => {
    if (error instanceof BadBody) return error
    throw error
  })
  if (file instanceof BadBody) return refuse(file.status, file.status === 413 ? t('media.too-heavy') : t(`status.${file.status}`))
  if (file === null) return refuse(422, t('required'))
  if (pictureKind(file.bytes) === null) return refuse(415, t('media.kind'))

  const result = await uploadPicture(actor, file)
  if (result.ok) return created(result.value)
  return refuse(statusOf[result.kind], result.kind === 'invalid' ? (result.errors[0]?.message ?? t('kind.invalid')) : t(`kind.${result.kind}`))
}
